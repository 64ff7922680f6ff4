package crema.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import crema.it.Evening;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What it costs to open the board of a full room: requests and bytes, which unlike moments are the same on every machine. */
class FirstLoadIT {

    private static final int MOST_REQUESTS = 12;
    private static final int MOST_BYTES = 600_000;
    private static final int MOST_BYTES_AGAIN = 100_000;

    private final Evening evening = Evening.gathering();
    private final Browsers browsers = new Browsers();
    private final Seat host = browsers.desktop(evening.host());
    private final CDPSession devtools = host.page().context().newCDPSession(host.page());
    private final Set<String> asked = new HashSet<>();
    private long transferred;

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void aBoardWithAHundredTopicsOpensWithFewRequestsAndBytes() {
        for (var number = 1; number <= 100; number++) {
            evening.topic(evening.host(), "Topic number " + number);
        }
        listen();

        open();

        assertThat(asked).hasSizeBetween(2, MOST_REQUESTS);
        assertThat(transferred).isBetween(1L, (long) MOST_BYTES);
        assertThat(host.complaints()).isEmpty();

        asked.clear();
        transferred = 0;
        open();

        assertThat(transferred).isBetween(1L, (long) MOST_BYTES_AGAIN);
    }

    private void open() {
        host.openBoard(evening.path());
        host.page().waitForLoadState();
    }

    private void listen() {
        devtools.send("Network.enable");
        devtools.on("Network.requestWillBeSent", this::asked);
        devtools.on("Network.webSocketCreated", this::asked);
        devtools.on(
                "Network.loadingFinished",
                event -> transferred += event.get("encodedDataLength").getAsLong());
    }

    private void asked(JsonObject event) {
        asked.add(event.get("requestId").getAsString());
    }
}
