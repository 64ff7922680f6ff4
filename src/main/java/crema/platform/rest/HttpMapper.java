package crema.platform.rest;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself refuses: unknown addresses, wrong methods, bodies that are no JSON. Addresses and bodies are not repeated. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (refused instanceof NotFoundException) {
            return new Problem(
                            "not-found",
                            "Not found",
                            status,
                            "There is nothing here, or it is not for you to see.",
                            null)
                    .response();
        }
        String title = refused.getResponse().getStatusInfo().getReasonPhrase();
        return new Problem("http-" + status, title, status, "The request cannot be read: " + title + ".", null)
                .response();
    }
}
