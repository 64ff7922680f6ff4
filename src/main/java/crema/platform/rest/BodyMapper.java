package crema.platform.rest;

import crema.platform.Refusal;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is JSON but not the one expected, or that was refused while it was read. */
@Provider
public class BodyMapper implements ExceptionMapper<ProcessingException> {

    @Override
    public Response toResponse(ProcessingException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Problem.of(refusal).response();
            }
        }
        return new Problem(
                        "invalid", "Not acceptable as it is", 400, "The body is not the JSON this call expects.", null)
                .response();
    }
}
