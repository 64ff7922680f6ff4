package crema.session;

import static crema.session.Happenings.INES;
import static crema.session.Happenings.JOAO;
import static org.assertj.core.api.Assertions.assertThat;

import crema.session.SessionEvent.JoinCodeChanged;
import crema.session.SessionEvent.PersonAdded;
import crema.session.SessionEvent.PersonRemoved;
import crema.session.SessionEvent.PersonReturned;
import crema.session.SessionEvent.ScribeChanged;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be undone about people, after whatever else has happened to them since. */
class PeopleHindranceTest {

    private static final String GONE = "They have come or gone since.";
    private static final String CODE = "The code at the door has been changed since.";
    private static final String WRITES = "Somebody else takes the notes by now.";
    private static final SessionEvent CHANGED = new JoinCodeChanged(false, "ABCD2345", false);
    private static final SessionEvent SCRIBE = new ScribeChanged(INES, null);

    private final List<Inverse> families = List.of(new UndoingPeople(), new UndoingJoinCodes(), new UndoingTakeovers());

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(new PersonAdded(JOAO), removed(JOAO), GONE),
                Arguments.of(new PersonAdded(JOAO), removed(INES), ""),
                Arguments.of(removed(JOAO), returned(JOAO), GONE),
                Arguments.of(removed(JOAO), returned(INES), ""),
                Arguments.of(returned(JOAO), removed(JOAO), GONE),
                Arguments.of(removed(JOAO), CHANGED, ""),
                Arguments.of(CHANGED, CHANGED, CODE),
                Arguments.of(CHANGED, SCRIBE, ""),
                Arguments.of(SCRIBE, SCRIBE, WRITES),
                Arguments.of(SCRIBE, CHANGED, ""));
    }

    private static SessionEvent removed(UUID person) {
        return new PersonRemoved(person, Happenings.TIMEBOX.endsAt(), null);
    }

    private static SessionEvent returned(UUID person) {
        return new PersonReturned(person, null);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @MethodSource("table")
    void whatWasDoneToThemSinceStandsInTheWay(SessionEvent event, SessionEvent later, String hindrance) {
        Inverse family = families.stream()
                .filter(known -> known.knows(event))
                .findFirst()
                .orElseThrow();

        assertThat(family.hindrance(event, new Since(List.of(later))))
                .isEqualTo(Optional.of(hindrance).filter(reason -> !reason.isEmpty()));
    }
}
