package crema.access;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Answer;
import crema.it.Site;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whoever only follows links changes nothing, not even as site admin; and every link leads somewhere. */
class ReadingIT {

    private static final int FAR_ENOUGH = 120;

    @Test
    void followingEveryLinkChangesNothingAndFindsEverything() throws SQLException {
        try (var database = Site.running().connect()) {
            var query = Footprint.query(database);
            var wire = Wire.of(Keeper.SITE_ADMIN);
            wire.get("/");
            var before = Footprint.now(database, query);

            var seen = walk(wire);

            assertThat(seen)
                    .hasSizeGreaterThan(20)
                    .allSatisfy((path, status) -> assertThat(status).as(path).isIn(200, 302));
            assertThat(before.changedTo(Footprint.now(database, query))).isEmpty();
        }
    }

    /** From the first page along all links, pictures, styles and scripts: addresses with what they were answered. */
    private static Map<String, Integer> walk(Wire wire) {
        Map<String, Integer> seen = new TreeMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add("/");
        while (!ahead.isEmpty() && seen.size() < FAR_ENOUGH) {
            var path = ahead.remove();
            if (!seen.containsKey(path)) {
                var answer = wire.get(path);
                seen.put(path, answer.status());
                leads(answer, path, ahead);
            }
        }
        return seen;
    }

    private static void leads(Answer answer, String path, Deque<String> ahead) {
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            var base = Site.running().baseUri().toString();
            var page = Jsoup.parse(answer.body(), base + path);
            page.select("[href], [src]").stream()
                    .map(element -> element.absUrl(element.hasAttr("href") ? "href" : "src"))
                    .filter(address -> address.startsWith(base))
                    .map(address -> address.substring(base.length()).replaceAll("#.*", ""))
                    .map(address -> address.isEmpty() ? "/" : address)
                    .forEach(ahead::add);
        }
    }
}
