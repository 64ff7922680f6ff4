package crema.member.web;

import crema.member.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Hands who is asking to beans and resources of the request; pages know it as {@code caller}. */
@Dependent
public class Callers {

    static final String ATTRIBUTE = Caller.class.getName();

    @Produces
    @Named("caller")
    Caller caller(HttpServletRequest request) {
        return of(request);
    }

    /** The caller of a request, for filters and for calls, which are many. */
    public static Caller of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : Caller.VISITOR;
    }
}
