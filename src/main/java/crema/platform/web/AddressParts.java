package crema.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** What stood in the braces of the address this page was asked for by. */
@Named
@RequestScoped
public class AddressParts {

    static final String ATTRIBUTE = AddressParts.class.getName();
    static final String SELF = ATTRIBUTE + ".self";

    @Inject
    private HttpServletRequest request;

    /** @throws IllegalStateException when the address has no such part */
    public String part(String name) {
        return of(request, name);
    }

    /** The public address of this page, to come back to after signing in; the first page where it has none. */
    public String getSelf() {
        return Optional.ofNullable((String) request.getAttribute(SELF))
                .map(self -> self.split("\\?")[0])
                .orElse("/");
    }

    /** The page that address stands for; empty where there is none. */
    public String getPage() {
        return Addresses.find(getSelf()).map(Addresses.Found::page).orElse("");
    }

    /** The same for servlets. */
    public static String of(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
                .map(parts -> (String) ((Map<?, ?>) parts).get(name))
                .orElseThrow(() -> new IllegalStateException("The address has no part " + name));
    }
}
