package crema.session;

import crema.platform.Refusal;
import crema.platform.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** What one person says when the time of a topic is up; they may say otherwise until it is settled. */
@Entity
public class Thumb {

    /** What can be said. */
    public enum Way {
        GO_ON,
        EITHER_WAY,
        MOVE_ON;

        /** @throws Refusal for the field {@code answer} */
        public static Way of(String word) {
            return Arrays.stream(values())
                    .filter(way -> way.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("answer", "Say go-on, either-way or move-on."));
        }

        /** As the API and the pages say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Id
    private UUID id;

    private UUID timeboxId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Way way;

    private Instant givenAt;

    protected Thumb() {}

    Thumb(UUID timebox, UUID person, Way way, Instant now) {
        this.id = TimeOrderedId.next();
        this.timeboxId = timebox;
        this.personId = person;
        turn(way, now);
    }

    /** @return where it pointed before */
    Way turn(Way newWay, Instant now) {
        Way before = way;
        way = newWay;
        givenAt = now;
        return before;
    }
}
