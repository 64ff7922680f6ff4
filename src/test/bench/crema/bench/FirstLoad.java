package crema.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import crema.it.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;

/**
 * The board as a Chromium shows it that has never been here.
 *
 * @param kilobytes as transferred, compressed, of 1,000 bytes
 * @param seconds until the page shows something (its first contentful paint); the cards come with the page
 */
record FirstLoad(double kilobytes, int requests, double seconds) {

    private static final int TIMES = 5;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The median of several; the first of them has warmed up page and browser and does not count. */
    static FirstLoad of(CremaBoard board) {
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getProperty("crema.chromium")))
                                .setArgs(FLAGS))) {
            var loads = new ArrayList<FirstLoad>();
            for (int i = 0; i <= TIMES; i++) {
                loads.add(load(browser, board, board.attendee(i % 2)));
            }
            var seconds = loads.subList(1, loads.size()).stream()
                    .map(FirstLoad::seconds)
                    .toList();
            var last = loads.get(TIMES);
            return new FirstLoad(last.kilobytes(), last.requests(), Numbers.median(seconds));
        }
    }

    private static FirstLoad load(Browser browser, CremaBoard board, Person person) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            context.addCookies(List.of(new Cookie("crema", person.token())
                    .setUrl(board.base().toString())
                    .setHttpOnly(true)));
            var page = context.newPage();
            var bytes = new DoubleAdder();
            var requests = new AtomicInteger();
            var network = context.newCDPSession(page);
            network.on(
                    "Network.loadingFinished",
                    (JsonObject event) ->
                            bytes.add(event.get("encodedDataLength").getAsDouble()));
            network.on("Network.requestWillBeSent", (JsonObject event) -> requests.incrementAndGet());
            network.send("Network.enable");
            page.navigate(board.page().toString());
            page.locator("article.card").first().waitFor();
            var painted = ((Number)
                            page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done("
                                    + "performance.getEntriesByName('first-contentful-paint')[0].startTime))))"))
                    .doubleValue();
            page.locator("main[data-live=live]").waitFor();
            settle(page);
            return new FirstLoad(bytes.sum() / 1000, requests.get(), painted / 1000);
        }
    }

    /** Icons and fonts that scripts ask for late count as well. */
    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
