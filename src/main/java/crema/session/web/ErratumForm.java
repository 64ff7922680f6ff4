package crema.session.web;

import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import crema.platform.web.Rows;
import crema.session.Errata;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Correcting a sealed record at its foot. */
@Named
@RequestScoped
public class ErratumForm {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Errata errata;

    @Inject
    private Page page;

    private String text;

    public void add() {
        errata.add(caller, address.part("group"), address.part("chapter"), address.part("session"), text);
        page.goTo(address.getSelf(), "The correction stands below the record.");
    }

    public void takeBack(String erratum) {
        errata.takeBack(
                caller, address.part("group"), address.part("chapter"), address.part("session"), Rows.id(erratum));
        page.goTo(address.getSelf(), "The correction is taken back.");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
