package crema.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    private final List<UUID> ids =
            Stream.generate(TimeOrderedId::next).limit(20_000).toList();

    @Test
    void anIdIsAVersion7UuidOfTheRfcVariant() {
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void noTwoAreEqual() {
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theyBeginWithTheMillisecondTheyWereMadeIn() {
        long before = System.currentTimeMillis();
        long made = millis(TimeOrderedId.next());

        assertThat(made).isBetween(before, System.currentTimeMillis());
        assertThat(ids).isSortedAccordingTo(Comparator.comparingLong(TimeOrderedIdTest::millis));
    }

    @Test
    void aLaterOneSortsBehindAnEarlierOneAsText() {
        UUID first = ids.get(0);
        UUID later = Stream.generate(TimeOrderedId::next)
                .filter(id -> millis(id) > millis(first))
                .findFirst()
                .orElseThrow();

        assertThat(later.toString()).isGreaterThan(first.toString());
    }

    private static long millis(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
