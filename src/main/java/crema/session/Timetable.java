package crema.session;

import crema.community.Chapter;
import crema.platform.DueSoon;
import crema.platform.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** What happens to a session by itself: its doors open, its record is published. Asked for anew whenever its phase changes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Timetable {

    static final String GATHER = "session.gather";
    static final String PUBLISH = "session.publish";

    private static final Set<String> BY_ITSELF = Set.of(GATHER, PUBLISH, TopicCycle.TIME_IS_UP, TopicCycle.SETTLE);

    @Inject
    private Sessions sessions;

    @Inject
    private DueWork due;

    @Inject
    private Clock clock;

    /** The session before the row, as whoever presses at that moment. */
    void soon(@Observes DueSoon soon) {
        if (BY_ITSELF.contains(soon.what())) {
            sessions.locked(soon.subject());
        }
    }

    /** Doors that somebody has opened and shut again open at their time all the same, unless it is past. */
    void arrange(Session session, Chapter chapter) {
        due.callOff(GATHER, session.id());
        due.callOff(PUBLISH, session.id());
        Instant doorsOpen = session.startsAt().minus(Session.DOORS_OPEN);
        if (session.phase() == Phase.PLANNED && clock.instant().isBefore(doorsOpen)) {
            due.ask(GATHER, session.id(), doorsOpen);
        } else if (session.phase() == Phase.CLOSED) {
            due.ask(PUBLISH, session.id(), publication(chapter));
        }
    }

    /** On the next day, at the chapter's time, in its zone. */
    private Instant publication(Chapter chapter) {
        return clock.instant()
                .atZone(chapter.zone())
                .toLocalDate()
                .plusDays(1)
                .atTime(chapter.customs().publishAt())
                .atZone(chapter.zone())
                .toInstant();
    }

    /** When a closed session is published by itself; null otherwise. */
    Instant publication(Session session) {
        return session.phase() == Phase.CLOSED ? due.when(PUBLISH, session.id()).orElse(null) : null;
    }
}
