package crema.session;

import crema.community.Places;
import crema.member.Caller;
import crema.platform.Audit;
import crema.platform.DueWork;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Planning a chapter's sessions, and the lists of them. */
@Retried
@ApplicationScoped
@Transactional
public class Planning {

    private static final Duration FARTHEST = Duration.ofDays(730);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionCards cards;

    @Inject
    private Places places;

    @Inject
    private Journal journal;

    @Inject
    private DueWork due;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** An organizer plans a session; the address is its date in the zone of the chapter. */
    public SessionView plan(Caller caller, String group, String chapter, Instant startsAt) {
        Places.ChapterPlace place = places.chapter(caller, group, chapter);
        if (!place.chapter().mayOrganize(place.standing())) {
            throw Refusal.missing();
        }
        if (startsAt.isAfter(clock.instant().plus(FARTHEST))
                || startsAt.isBefore(clock.instant().minus(FARTHEST))) {
            throw Refusal.invalid("startsAt", "Choose a date within two years.");
        }
        Session session = new Session(
                TimeOrderedId.next(),
                place.chapter().id(),
                sessions.freeSlug(
                        place.chapter().id(),
                        startsAt.atZone(place.chapter().zone()).toLocalDate()),
                startsAt,
                place.chapter().length(),
                clock.instant());
        entityManager.persist(session);
        entityManager.flush();
        journal.begin(session.id());
        due.ask(Timetable.GATHER, session.id(), startsAt.minus(Session.DOORS_OPEN));
        audit.done(caller.id(), "session planned", session.id());
        return SessionView.of(sessions.room(caller, session.id()));
    }

    /** A chapter's sessions, the latest first. */
    public List<SessionCard> ofChapter(Caller caller, String group, String chapter) {
        return cards.ofChapter(places.chapter(caller, group, chapter).chapter().id(), caller.id());
    }

    /** Those of its sessions that are open or still to come, the next first. */
    public List<SessionCard> ahead(Caller caller, String group, String chapter) {
        return cards.ahead(places.chapter(caller, group, chapter).chapter().id(), caller.id());
    }

    /** Those that are over, the latest first: at most so many, {@code after} that many later ones. */
    public List<SessionCard> past(Caller caller, String group, String chapter, int after, int most) {
        return cards.past(places.chapter(caller, group, chapter).chapter().id(), caller.id(), after, most);
    }

    /** What comes next in the own groups; anywhere for whoever has none, or nothing planned there. */
    public List<SessionCard> coming(Caller caller) {
        Instant since = clock.instant().minus(Duration.ofHours(12));
        List<SessionCard> own = caller.member() ? cards.comingFor(caller.id(), since) : List.of();
        return own.isEmpty() ? cards.comingFor(null, since) : own;
    }

    public SessionView view(Caller caller, String group, String chapter, String slug) {
        return seen(sessions.at(caller, group, chapter, slug));
    }

    public SessionView view(Caller caller, UUID id) {
        return seen(sessions.room(caller, id));
    }

    private static SessionView seen(Room room) {
        if (!room.maySee()) {
            throw Refusal.missing();
        }
        return SessionView.of(room);
    }
}
