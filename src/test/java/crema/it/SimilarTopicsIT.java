package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sounds like a topic that somebody types, in what the chapter has published. */
class SimilarTopicsIT {

    private final Evening evening = Evening.gathering();
    private final Person aya = evening.guest("Aya");

    @Test
    void topicsOfThePastThatSoundLikeItAreFoundAndNeverOnesOffTheRecord() {
        var past = evening.another(Instant.now().minus(Duration.ofDays(7)));
        past.moveTo("gathering");
        past.topic(past.host(), "Cold brew, or iced coffee?");
        past.topic(past.host(), "Tea");
        assertThat(similar("cold brew")).isEmpty();

        past.moveTo("closed");
        past.moveTo("published");

        assertThat(similar("iced COLD brew")).containsExactly("Cold brew, or iced coffee?");
        assertThat(similar("100% of something_else")).isEmpty();
        offTheRecord(past);
        assertThat(similar("cold brew")).isEmpty();
    }

    /** As if it had been so from the beginning. */
    private static void offTheRecord(Evening past) {
        try (var sql = Sql.open()) {
            sql.run("update topic set off_record = true where session_id = ?", past.session());
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private List<String> similar(String typed) {
        var path = evening.call("/similar?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        return aya.api().get(path).expect(200).list().stream()
                .map(found -> found.asJsonObject().getString("title"))
                .toList();
    }
}
