package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a room is deserted by whoever facilitates it. */
class PresenceTest {

    private final UUID fay = UUID.randomUUID();
    private final UUID gus = UUID.randomUUID();

    @Test
    void aRoomIsDesertedForThoseWhoAreThereWithoutWhoeverFacilitates() {
        assertThat(Presence.deserted(List.of(person(gus, false)), gus)).isTrue();
        assertThat(Presence.deserted(List.of(person(fay, true), person(gus, false)), gus))
                .isFalse();
    }

    @Test
    void whoeverIsNotThereDoesNotKnow() {
        assertThat(Presence.deserted(List.of(person(fay, false)), gus)).isFalse();
        assertThat(Presence.deserted(List.of(), gus)).isFalse();
    }

    private static BoardView.Present person(UUID id, boolean facilitator) {
        return new BoardView.Present(id, "Somebody", facilitator, false, true, null, false);
    }
}
