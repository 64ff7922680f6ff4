package crema.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What pages do beside showing: go elsewhere after a change (so that reloading repeats nothing), with a word of confirmation. */
@Named
@ApplicationScoped
public class Page {

    /** Goes to an address of ours. */
    public void goTo(String address) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Goes to an address of ours and confirms there what happened. */
    public void goTo(String address, String confirmation) {
        FacesContext context = FacesContext.getCurrentInstance();
        Confirmation.give(context, confirmation);
        goTo(address);
    }

    /** For what only the answer carries, such as a cookie. */
    public HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** Whether something typed was not accepted: then nothing that holds the message stays folded. */
    public boolean isRefused() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    /** Confirms on the page that is shown next. */
    public void say(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** An address as a target after sign-in: only our own, so that a link cannot lead elsewhere. */
    public static String own(String target) {
        boolean ours = target != null
                && target.startsWith("/")
                && !target.startsWith("//")
                && !target.contains("\\")
                && target.chars().noneMatch(Character::isISOControl);
        return ours ? target : "/";
    }
}
