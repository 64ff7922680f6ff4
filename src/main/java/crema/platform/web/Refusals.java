package crema.platform.web;

import crema.platform.Refusal;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * Turns a refusal into what a person sees: the friendly 404, or a message beside the field it belongs to, with everything typed
 * still there. All other exceptions stay what they are.
 */
public class Refusals extends ExceptionHandlerWrapper {

    public Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Optional<Refusal> refusal = refusal(events.next().getContext().getException());
            if (refusal.isPresent()) {
                events.remove();
                answer(context, refusal.get());
            }
        }
        super.handle();
    }

    private static Optional<Refusal> refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static void answer(FacesContext context, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.MISSING || refusal.kind() == Refusal.Kind.UNKNOWN_CALLER) {
            missing(context);
            return;
        }
        String beside =
                refusal.field().flatMap(field -> clientId(context, field)).orElse(null);
        context.addMessage(beside, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.getMessage(), null));
        context.renderResponse();
    }

    private static void missing(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(404, "");
            context.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    /** The field of that id in the form that was submitted. */
    private static Optional<String> clientId(FacesContext context, String field) {
        String[] found = new String[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component.getId() != null && component.getId().equals(field) && submitted(component)) {
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found[0]);
    }

    private static boolean submitted(UIComponent component) {
        for (UIComponent parent = component; parent != null; parent = parent.getParent()) {
            if (parent instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return false;
    }
}
