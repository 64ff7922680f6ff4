package crema.architecture.samples.session;

import jakarta.faces.context.FacesContext;

/** A use case that knows the page it is shown on. */
public class KnowsFaces {

    FacesContext context;
}
