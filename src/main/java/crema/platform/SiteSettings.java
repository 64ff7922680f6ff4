package crema.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The settings the launcher has read, checked and handed over in the environment. */
@ApplicationScoped
public class SiteSettings {

    private final Map<String, String> environment = System.getenv();

    /** The public address without a slash at its end; every link in a mail and every QR code starts with it. */
    public String baseUrl() {
        return value("CREMA_BASE_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    /** Whether people reach Crema by TLS, which ends at a proxy: then cookies are {@code Secure}. */
    public boolean secure() {
        return "https".equalsIgnoreCase(URI.create(baseUrl()).getScheme());
    }

    /** For the first start only. */
    public String adminEmail() {
        return value("CREMA_ADMIN_EMAIL").orElse("admin@example.org");
    }

    /** For the first start only: without it the admin can sign in by token alone. */
    public Optional<String> adminPassword() {
        return value("CREMA_ADMIN_PASSWORD");
    }

    /** For the first start only: an API token of the first admin. */
    public Optional<String> adminToken() {
        return value("CREMA_ADMIN_TOKEN");
    }

    /** Whether a first start puts a sample group into an empty database. */
    public boolean sample() {
        return value("CREMA_SAMPLE").map(Boolean::parseBoolean).orElse(false);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
