package crema.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** What is nobody's mistake but ours: logged whole, and answered without a word about our insides. */
@Provider
public class FailureMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @Override
    public Response toResponse(RuntimeException failure) {
        LOG.error("A call of the API failed", failure);
        return new Problem("failed", "Something broke", 500, "It is our fault, and it is in the log.", null).response();
    }
}
