package crema.platform.rest;

import crema.platform.Unavailable;
import crema.platform.web.Busy;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/**
 * What is nobody's mistake but ours: logged whole, and answered without a word about our insides. What fails because of the moment
 * is worth another try, and says when.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Exception> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @Override
    public Response toResponse(Exception failure) {
        if (Unavailable.because(failure)) {
            LOG.warnf("A call of the API was turned away for the moment: %s", failure.getMessage());
            return new Problem("busy", "Busy", 503, Busy.DETAIL, null).response("Retry-After", Busy.RETRY_AFTER);
        }
        LOG.error("A call of the API failed", failure);
        return new Problem("failed", "Something broke", 500, "It is our fault, and it is in the log.", null).response();
    }
}
