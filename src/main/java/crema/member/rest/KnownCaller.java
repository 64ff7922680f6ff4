package crema.member.rest;

import crema.member.web.Callers;
import crema.platform.Refusal;
import crema.platform.rest.Public;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * 401 before anything is looked up: without a valid credential nobody learns what exists. Whoever votes with a sign-in that has ended
 * since it was last recognised is refused where the vote is counted.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class KnownCaller implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean open = resource.getResourceMethod() == null
                || resource.getResourceMethod().isAnnotationPresent(Public.class);
        if (!open && !Callers.of(servlet).signedIn()) {
            throw Refusal.unknownCaller();
        }
    }
}
