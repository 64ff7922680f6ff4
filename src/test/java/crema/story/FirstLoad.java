package crema.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/**
 * What it costs a browser to open a page, told by its developer tools.
 *
 * @param requests sockets included
 * @param bytes transferred, compressed and with their headers
 * @param visibleSeconds from the navigation until the largest part of the page is painted
 */
record FirstLoad(int requests, long bytes, double visibleSeconds) {

    private static final String PAINTED = """
            () => new Promise((painted) => new PerformanceObserver((list) => painted(list.getEntries().at(-1).startTime / 1000))
              .observe({ type: 'largest-contentful-paint', buffered: true }))""";

    /** @param open leads the page to an address and waits until it is there */
    static FirstLoad of(Page page, Runnable open) {
        var tools = page.context().newCDPSession(page);
        try {
            return watched(tools, page, open);
        } finally {
            tools.detach();
        }
    }

    private static FirstLoad watched(CDPSession tools, Page page, Runnable open) {
        Set<String> asked = new HashSet<>();
        var bytes = new long[1];
        tools.on("Network.requestWillBeSent", event -> asked.add(id(event)));
        tools.on("Network.webSocketCreated", event -> asked.add(id(event)));
        tools.on(
                "Network.loadingFinished",
                event -> bytes[0] += event.get("encodedDataLength").getAsLong());
        tools.send("Network.enable");
        open.run();
        page.waitForLoadState();
        var visible = ((Number) page.evaluate(PAINTED)).doubleValue();
        return new FirstLoad(asked.size(), bytes[0], visible);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
