package crema.session;

import crema.community.Places;
import crema.member.Caller;
import crema.platform.Audit;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Sessions that were held elsewhere become sessions of their chapter, published and sealed; its organizers bring them in. */
@Retried
@ApplicationScoped
@Transactional
public class PastSessions {

    /** What one digit too many or too few makes of a year. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Places places;

    @Inject
    private Sessions sessions;

    @Inject
    private Originals originals;

    @Inject
    private Records records;

    @Inject
    private Journal journal;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Where a past session is kept.
     *
     * @param slug its part of the address
     * @param isNew false when the chapter had it already, and nothing was stored
     */
    public record Stored(UUID session, String slug, boolean isNew) {}

    /**
     * Stores it, unless the chapter has it. A picture that was missing is added to what the chapter has.
     *
     * @throws Refusal missing for whoever does not organize the chapter; invalid with a sentence when a text is too long, a line
     *     nested too deep, the year impossible, or a topic linked to two headings
     */
    public Stored store(Caller caller, String group, String chapter, PastSession past) {
        Places.ChapterPlace place = organized(caller, group, chapter);
        byte[] digest = Meaning.of(past);
        Optional<Session> known = known(place, past.date(), digest);
        if (known.isPresent()) {
            illustrate(known.get(), past.picture());
            return new Stored(known.get().id(), known.get().slug(), false);
        }
        Session session = session(place, past.date());
        entityManager.persist(session);
        entityManager.flush();
        fill(session, past);
        entityManager.persist(new Original(session, past, digest, caller.id(), clock.instant()));
        journal.begin(session.id());
        audit.done(caller.id(), "session imported", session.id());
        return new Stored(session.id(), session.slug(), true);
    }

    /**
     * The address, within the chapter, of a session that says the same; empty when it would be new.
     *
     * @throws Refusal missing for whoever does not organize the chapter
     */
    public Optional<String> known(Caller caller, String group, String chapter, PastSession past) {
        return known(organized(caller, group, chapter), past.date(), Meaning.of(past))
                .map(Session::slug);
    }

    /**
     * Whether the chapter has a session of that day, so that another becomes the second.
     *
     * @throws Refusal missing for whoever does not organize the chapter
     */
    public boolean dateTaken(Caller caller, String group, String chapter, LocalDate day) {
        return !sessions.ofDay(organized(caller, group, chapter).chapter().id(), day)
                .isEmpty();
    }

    private Places.ChapterPlace organized(Caller caller, String group, String chapter) {
        Places.ChapterPlace place = places.chapter(caller, group, chapter);
        if (!place.chapter().mayOrganize(place.standing())) {
            throw Refusal.missing();
        }
        return place;
    }

    /** The same notes once more, or what was exported from a session of that day. */
    private Optional<Session> known(Places.ChapterPlace place, LocalDate day, byte[] digest) {
        UUID chapter = place.chapter().id();
        return originals.withDigest(chapter, digest).or(() -> sessions.ofDay(chapter, day).stream()
                .filter(session -> Arrays.equals(digest, digest(place, session)))
                .findFirst());
    }

    private byte[] digest(Places.ChapterPlace place, Session session) {
        return Meaning.of(records.of(new Room(session, place.chapter(), place.group(), place.standing())));
    }

    private void illustrate(Session session, UUID picture) {
        if (picture != null) {
            originals.illustrate(session.id(), picture);
        }
    }

    private Session session(Places.ChapterPlace place, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Refusal.invalid("date", "The year " + day.getYear() + " is not one these notes can be from.");
        }
        Instant midnight = day.atStartOfDay(place.chapter().zone()).toInstant();
        return Session.past(
                TimeOrderedId.next(),
                place.chapter().id(),
                sessions.freeSlug(place.chapter().id(), day),
                midnight,
                place.chapter().length(),
                clock.instant());
    }

    /** Cards before the topics that are merged into them, and each kind of row by itself, so that it goes to the database at once. */
    private void fill(Session session, PastSession past) {
        PastRows rows = new PastRows(session.id(), past, clock.instant());
        rows.cards().forEach(entityManager::persist);
        rows.topics().forEach(entityManager::persist);
        rows.notes().forEach(entityManager::persist);
        rows.epiphanies().forEach(entityManager::persist);
    }
}
