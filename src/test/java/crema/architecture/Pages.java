package crema.architecture;

import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a webapp: {@code /x/y.xhtml} belongs to the bean {@code root.x.web.Y}, named {@code y}. */
public final class Pages {

    private final Sources webapp;
    private final String errors;

    public Pages(Path webapp) {
        this.webapp = new Sources(webapp);
        this.errors =
                this.webapp.files("/web.xml").map(Sources::text).findFirst().orElse("");
    }

    /** Pages without their bean below that root package; those that show an error ask for nothing. */
    public List<String> withoutBean(String root) {
        return names().filter(page -> !errors.contains("<location>" + page + "</location>"))
                .filter(page -> !named(root, page))
                .toList();
    }

    /** Whether there is a page at that place. */
    public boolean has(String page) {
        return names().anyMatch(page::equals);
    }

    private Stream<String> names() {
        return webapp.files(".xhtml")
                .map(webapp::name)
                .filter(name -> !name.startsWith("WEB-INF"))
                .map(name -> "/" + name);
    }

    private static boolean named(String root, String page) {
        String[] parts = page.replace(".xhtml", "").split("/");
        String name = parts[parts.length - 1];
        String bean = root + "." + parts[1] + ".web." + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        try {
            Named found = Class.forName(bean).getAnnotation(Named.class);
            return found != null && (found.value().isEmpty() || found.value().equals(name));
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
