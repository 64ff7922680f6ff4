package crema.live;

import crema.session.BoardView;
import crema.session.SessionEvent;
import crema.session.Share;
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
            counts(fields, e.share());
        } else if (what instanceof SessionEvent.PersonReturned e) {
            fields.type("person-returned").with("person", named(e.person(), names));
            counts(fields, e.share());
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

    private static void counts(Fields fields, Share share) {
        fields.with("voted", share.voted());
        if (share.round() != null && share.round().revealed()) {
            fields.with("counts", share.counts());
        }
        if (share.earlier() != null) {
            fields.with("earlier", share.earlier());
        }
    }

    private static BoardView.Named named(UUID person, Function<UUID, Optional<String>> names) {
        return person == null ? null : new BoardView.Named(person, Delta.name(person, names));
    }
}
