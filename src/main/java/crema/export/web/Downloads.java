package crema.export.web;

import crema.export.Exports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents a record or a chapter can be downloaded as. */
@Named
@RequestScoped
public class Downloads {

    @Inject
    private Exports exports;

    public List<Exports.Choice> getChoices() {
        return exports.onRequest();
    }

    public List<Exports.Choice> getOfChapter() {
        return exports.ofChapter();
    }
}
