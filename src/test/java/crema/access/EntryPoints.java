package crema.access;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import crema.platform.rest.Api;
import crema.platform.web.Addresses;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that can be asked of Crema from outside, found where it is declared: {@code GET /me}, {@code POST /api/v1/groups},
 * {@code WS /live/{id}}, and for what is pressed on a page {@code PRESS me.makeToken}.
 */
final class EntryPoints {

    static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("main", "webapp");
    private static final java.nio.file.Path RESOURCES = java.nio.file.Path.of("main", "resources");
    private static final String API =
            Api.class.getAnnotation(ApplicationPath.class).value();
    private static final Pattern PRESSED = Pattern.compile("action(?:Listener)?=\"#\\{([\\w.]+)");
    private static final Pattern SERVLET = Pattern.compile("<url-pattern>(/[^*<]+)</url-pattern>");

    private EntryPoints() {}

    static Set<String> of(JavaClasses classes) {
        return Stream.of(addresses(), pressed(), called(classes), sockets(), served(), given())
                .flatMap(found -> found)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> addresses() {
        return Addresses.all().stream().map(address -> "GET " + address.pattern());
    }

    private static Stream<String> pressed() {
        return pages().stream().flatMap(page -> pressed(text(page)));
    }

    /** What the buttons of a page do. */
    static Stream<String> pressed(String page) {
        return PRESSED.matcher(page).results().map(found -> "PRESS " + found.group(1));
    }

    static Stream<String> called(JavaClasses classes) {
        return classes.stream()
                .filter(candidate -> candidate.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(resource -> Arrays.stream(resource.getMethods()).flatMap(method -> called(resource, method)));
    }

    private static Stream<String> called(Class<?> resource, Method method) {
        var rest = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value() + " " + API
                        + resource.getAnnotation(Path.class).value() + rest);
    }

    /** The prefixes are nobody else's business, so they are not public. */
    private static Stream<String> sockets() {
        try {
            var prefixes = Class.forName("crema.live.LiveEndpoints").getDeclaredField("PREFIXES");
            prefixes.setAccessible(true);
            return ((List<?>) prefixes.get(null)).stream().map(prefix -> "WS " + prefix + "{id}");
        } catch (ReflectiveOperationException moved) {
            throw new IllegalStateException(moved);
        }
    }

    private static Stream<String> served() {
        var descriptor = text(WEBAPP.resolve("WEB-INF/web.xml"));
        var servlets = descriptor.substring(descriptor.indexOf("<servlet>"));
        return SERVLET.matcher(servlets).results().map(found -> "GET " + found.group(1));
    }

    /** What the server answers by itself: files, resources of Faces, pages by their inner names, the description of the API. */
    private static Stream<String> given() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("META-INF/microprofile-config.properties"))) {
            properties.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return Stream.of(
                "GET /static/{file}",
                "GET /jakarta.faces.resource/{resource}",
                "GET /{page}.xhtml",
                "GET " + properties.getProperty("mp.openapi.extensions.path"));
    }

    /** The pages and their parts. */
    static List<java.nio.file.Path> pages() {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
