package crema.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** What a person calls the thing in their hand, from the User-Agent (RFC 9110, section 10.1.5): "Firefox on Linux". */
final class Device {

    private static final Map<String, String> BROWSERS = new java.util.LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new java.util.LinkedHashMap<>();

    static {
        BROWSERS.put("Edg/", "Edge");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Device() {}

    static String of(HttpServletRequest request) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        String browser = first(BROWSERS, agent).orElse("A browser");
        return first(SYSTEMS, agent).map(system -> browser + " on " + system).orElse(browser);
    }

    private static Optional<String> first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
