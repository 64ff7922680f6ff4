package crema.archive;

import crema.archive.Piece.Kind;
import crema.community.Places;
import crema.member.Caller;
import crema.platform.Audit;
import crema.platform.DueWork;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The rows of an import while its files are received, and what is due with it from then on. */
@Retried
@ApplicationScoped
@Transactional
class Arrivals {

    static final String WORK = "archive.work";
    static final String FORGET = "archive.forget";

    /** Who works on an import says so again well before this is over; another node takes it then. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** Receiving 300 MB over a slow line takes its time. What is not complete by then never will be. */
    private static final Duration LONGEST_ARRIVAL = Duration.ofMinutes(30);

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Places places;

    @Inject
    private Pictures pictures;

    @Inject
    private DueWork due;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * A file that has arrived.
     *
     * @param picture where a picture is kept; null for everything else
     */
    record Arrived(int number, Piece piece, UUID picture) {}

    /** @throws Refusal missing for whoever does not organize the chapter */
    UUID begin(Caller caller, String group, String chapter) {
        Places.ChapterPlace place = places.chapter(caller, group, chapter);
        if (!place.chapter().mayOrganize(place.standing())) {
            throw Refusal.missing();
        }
        ImportRun run = new ImportRun(place.chapter().id(), caller.id(), clock.instant());
        entityManager.persist(run);
        entityManager.flush();
        due.ask(WORK, run.id(), clock.instant().plus(LONGEST_ARRIVAL));
        due.ask(FORGET, run.id(), clock.instant().plus(KEPT));
        audit.done(caller.id(), "import begun", run.id());
        return run.id();
    }

    void add(UUID run, List<Arrived> files) {
        for (Arrived file : files) {
            ImportEntry entry = new ImportEntry(run, file.number(), file.piece(), file.picture());
            entityManager.persist(entry);
            if (file.piece().kind() == Kind.NOTE) {
                entityManager.persist(new ImportText(entry.id(), file.piece().content()));
            }
        }
    }

    /** @param atOnce whether it is stored without being looked at, by whoever calls this */
    void complete(UUID run, boolean atOnce) {
        entityManager.find(ImportRun.class, run).arrived(atOnce);
        due.ask(WORK, run, atOnce ? clock.instant().plus(LEASE) : clock.instant());
    }

    /** Whoever works on it goes on doing so. */
    void lease(UUID run) {
        due.ask(WORK, run, clock.instant().plus(LEASE));
    }

    /** Nobody has to come back to it, unless somebody has set it going again meanwhile. */
    void workedOff(UUID id) {
        ImportRun run = entityManager.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !run.state().busy()) {
            due.callOff(WORK, id);
        }
    }

    /** Whether something is to be done with it, which is the caller's from now on. */
    boolean claimed(UUID id) {
        ImportRun run = entityManager.find(ImportRun.class, id);
        if (run == null || !run.state().busy()) {
            return false;
        }
        if (run.state() == RunState.ARRIVING) {
            discard(id);
            return false;
        }
        lease(id);
        return true;
    }

    void discard(UUID run) {
        due.callOff(WORK, run);
        due.callOff(FORGET, run);
        List<UUID> unwanted = broughtByNoOther(run);
        entityManager
                .createQuery("delete from ImportRun where id = :run")
                .setParameter("run", run)
                .executeUpdate();
        unwanted.forEach(pictures::letGo);
    }

    /** The list stays, the texts go, and pictures that no session shows; what nobody decided about ends with them. */
    void forget(UUID id) {
        ImportRun run = entityManager.find(ImportRun.class, id);
        if (run != null) {
            run.forgotten(clock.instant());
            entityManager
                    .createQuery("delete from ImportText where entryId in"
                            + " (select e.id from ImportEntry e where e.runId = :run)")
                    .setParameter("run", id)
                    .executeUpdate();
            List<UUID> unwanted = broughtByNoOther(id);
            entityManager
                    .createQuery("update ImportEntry set pictureId = null where runId = :run")
                    .setParameter("run", id)
                    .executeUpdate();
            unwanted.forEach(pictures::letGo);
        }
    }

    private List<UUID> broughtByNoOther(UUID run) {
        return entityManager
                .createQuery(
                        "select distinct pictureId from ImportEntry e where runId = :run and pictureId is not null and not exists"
                                + " (select 1 from ImportEntry o where o.pictureId = e.pictureId and o.runId <> e.runId)",
                        UUID.class)
                .setParameter("run", run)
                .getResultList();
    }
}
