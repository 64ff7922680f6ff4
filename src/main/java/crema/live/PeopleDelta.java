package crema.live;

import crema.session.BoardView;
import crema.session.SessionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the sockets are told of people who come, go and change their part. */
final class PeopleDelta {

    private PeopleDelta() {}

    /** @return whether it was about people */
    static boolean describe(Fields fields, SessionEvent what, Function<UUID, Optional<String>> names) {
        if (what instanceof SessionEvent.PersonAdded e) {
            fields.type("person-added").with("person", named(e.person(), names));
        } else if (what instanceof SessionEvent.PersonRemoved e) {
            fields.type("person-removed").with("person", named(e.person(), names));
            counts(fields, e.round(), e.voted(), e.counts());
        } else if (what instanceof SessionEvent.PersonReturned e) {
            fields.type("person-returned").with("person", named(e.person(), names));
            counts(fields, e.round(), e.voted(), e.counts());
        } else if (what instanceof SessionEvent.ScribeChanged e) {
            fields.type("scribe").with("scribe", named(e.scribe(), names));
        } else if (what instanceof SessionEvent.ScribeNamed e) {
            fields.type("scribe-named").with("person", e.person()).with("may", e.may());
        } else if (what instanceof SessionEvent.JoinCodeChanged e) {
            // The code itself is for those who may hand it on: their boards read it.
            fields.type("join-code").with("locked", e.locked());
        } else {
            return false;
        }
        return true;
    }

    private static void counts(Fields fields, BoardView.Round round, int voted, Map<String, Integer> counts) {
        fields.with("voted", voted);
        if (round != null && round.revealed()) {
            fields.with("counts", counts);
        }
    }

    private static BoardView.Named named(UUID person, Function<UUID, Optional<String>> names) {
        return person == null ? null : new BoardView.Named(person, Delta.name(person, names));
    }
}
