package crema.platform.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is JSON but not the one expected. */
@Provider
public class BodyMapper implements ExceptionMapper<ProcessingException> {

    @Override
    public Response toResponse(ProcessingException unreadable) {
        return new Problem(
                        "invalid", "Not acceptable as it is", 400, "The body is not the JSON this call expects.", null)
                .response();
    }
}
