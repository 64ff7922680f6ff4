package crema.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import crema.it.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one Chromium of the platform that all stories share, with a seat for everybody who looks at a screen. The first story that
 * needs it starts it, and it ends with the Java process. It is the one the system property {@code crema.chromium} or the
 * environment variable {@code CREMA_CHROMIUM} names, otherwise {@code /usr/bin/chromium}.
 */
public final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<Seat> seats = new ArrayList<>();

    private static final class Started {

        static final Browser CHROMIUM = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(FLAGS));
    }

    private static Path chromium() {
        return Path.of(Optional.ofNullable(System.getProperty("crema.chromium"))
                .or(() -> Optional.ofNullable(System.getenv("CREMA_CHROMIUM")))
                .filter(named -> !named.isBlank())
                .orElse("/usr/bin/chromium"));
    }

    /** A laptop. */
    Seat desktop() {
        return seat(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    public Seat desktop(Person person) {
        return desktop().as(person);
    }

    /** Narrow, and touched. */
    Seat phone() {
        return seat(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    private Seat seat(Browser.NewContextOptions options) {
        var seat = new Seat(Started.CHROMIUM.newContext(options));
        seats.add(seat);
        return seat;
    }

    /** What the consoles of all seats complained about: broken scripts, refused policies, missing files. */
    List<String> complaints() {
        return seats.stream().flatMap(seat -> seat.complaints().stream()).toList();
    }

    /** Everybody leaves; whoever has left before is not asked again. */
    @Override
    public void close() {
        seats.forEach(Seat::leaveAbruptly);
    }
}
