package crema.architecture.samples.session;

import jakarta.ws.rs.core.Response;

/** A use case that knows how it is answered. */
public class KnowsRest {

    Response response;
}
