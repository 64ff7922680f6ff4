package crema.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Optional;

/** Forms post to the public address they were shown at. */
public class PublicAddressViewHandler extends ViewHandlerWrapper {

    public PublicAddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object self = context.getExternalContext().getRequestMap().get(AddressParts.SELF);
        return Optional.ofNullable((String) self).orElseGet(() -> super.getActionURL(context, viewId));
    }
}
