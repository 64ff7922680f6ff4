package crema.story;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Evening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests and bytes of opening the board of a full room; unlike moments they are the same on every machine. */
class FirstLoadIT {

    private static final int MOST_REQUESTS = 12;
    private static final long MOST_BYTES = 600_000;
    private static final long MOST_BYTES_AGAIN = 100_000;

    private final Evening evening = Evening.gathering();
    private final Browsers browsers = new Browsers();
    private final Seat host = browsers.desktop(evening.host());

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void aBoardWithAHundredTopicsOpensWithFewRequestsAndBytes() {
        for (var number = 1; number <= 100; number++) {
            evening.topic(evening.host(), "Topic number " + number);
        }

        var first = load();
        var second = load();

        assertThat(first.requests()).isBetween(5, MOST_REQUESTS);
        assertThat(first.bytes()).isBetween(10_000L, MOST_BYTES);
        assertThat(second.bytes()).isBetween(1_000L, Math.min(first.bytes() / 2, MOST_BYTES_AGAIN));
        assertThat(host.complaints()).isEmpty();
    }

    private FirstLoad load() {
        return FirstLoad.of(host.page(), () -> host.openBoard(evening.path()));
    }
}
