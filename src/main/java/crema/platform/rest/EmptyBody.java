package crema.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Whoever sends no body at all says nothing, which is an empty object: then the call itself says what it misses, if anything. */
@Provider
@PreMatching
public class EmptyBody implements ContainerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (WITH_BODY.contains(request.getMethod()) && empty(request)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            request.setEntityStream(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A length need not be said, in HTTP/2 least of all: then only a look tells. */
    private static boolean empty(ContainerRequestContext request) throws IOException {
        if (request.getLength() >= 0) {
            return request.getLength() == 0;
        }
        PushbackInputStream body = new PushbackInputStream(request.getEntityStream());
        int first = body.read();
        if (first >= 0) {
            body.unread(first);
        }
        request.setEntityStream(body);
        return first < 0;
    }
}
