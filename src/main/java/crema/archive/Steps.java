package crema.archive;

import crema.community.Places;
import crema.member.Caller;
import crema.platform.Retried;
import crema.session.PastSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Works off an import, one note in one transaction. Who was faster, or whether the run was stopped, is seen in the rows. */
@Retried
@ApplicationScoped
@Transactional
class Steps {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Places places;

    @Inject
    private PastSessions sessions;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Clock clock;

    /** The next note to be read or stored. Without one, the run has come to its next state. */
    Optional<UUID> next(UUID id) {
        ImportRun run = entityManager.find(ImportRun.class, id);
        if (run == null || pending(run).isEmpty()) {
            return Optional.empty();
        }
        Optional<UUID> next = entityManager
                .createQuery(
                        "select id from ImportEntry where runId = :run and outcome in :pending order by number",
                        UUID.class)
                .setParameter("run", id)
                .setParameter("pending", pending(run))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        if (next.isEmpty()) {
            workedOff(run);
        }
        return next;
    }

    /** Only if it is still what nothing was left of: it can be stopped and set going in between. */
    private void workedOff(ImportRun run) {
        RunState emptied = run.state();
        entityManager.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        if (run.state() == emptied) {
            run.workedOff(clock.instant());
        }
    }

    private static List<Outcome> pending(ImportRun run) {
        return switch (run.state()) {
            case READING -> List.of(Outcome.ARRIVED);
            case STORING -> List.of(Outcome.ARRIVED, Outcome.READ);
            default -> List.of();
        };
    }

    /** Reads or stores it, whichever its run is about; nothing when that has been done, or is not wanted any more. */
    void take(UUID id) {
        locked(id).ifPresent(entry -> {
            ImportRun run = entityManager.find(ImportRun.class, entry.runId());
            if (pending(run).contains(entry.outcome())) {
                take(run, entry);
            }
        });
    }

    private void take(ImportRun run, ImportEntry entry) {
        ImportText text = entityManager.find(ImportText.class, entry.id());
        try {
            Understood notes = neighbours.seen(entry, Understood.of(entry.file(), text.bytes()));
            Places.ChapterPlace place = places.chapter(run.starter(), run.chapterId());
            if (run.state() == RunState.READING) {
                read(run.starter(), place, entry, notes);
            } else {
                store(run.starter(), place, entry, notes);
            }
        } catch (Unreadable unreadable) {
            if (NotesIndex.recognised(entry.file(), text.bytes())) {
                entry.ignored("It is an index of notes, not a note.");
            } else {
                entry.failed(unreadable.warning());
            }
        }
    }

    private void read(Caller starter, Places.ChapterPlace place, ImportEntry entry, Understood notes) {
        String group = place.group().slug();
        String chapter = place.chapter().slug();
        Optional<String> known = sessions.known(starter, group, chapter, notes.past());
        if (known.isPresent()) {
            entry.unchanged(notes, known.get());
        } else if (sessions.dateTaken(starter, group, chapter, notes.notes().date())) {
            entry.read(oneMore(notes));
        } else {
            entry.read(notes);
        }
    }

    private void store(Caller starter, Places.ChapterPlace place, ImportEntry entry, Understood notes) {
        Understood linked = entry.links().map(notes::linkedAs).orElse(notes);
        PastSessions.Stored stored =
                sessions.store(starter, place.group().slug(), place.chapter().slug(), linked.past());
        boolean first = stored.slug().equals(linked.notes().date().toString());
        entry.stored(first || !stored.isNew() ? linked : oneMore(linked), stored);
    }

    private static Understood oneMore(Understood notes) {
        return notes.with(new Warning(
                notes.lineOf(notes.notes().title()),
                "The chapter has another session of this day; this one becomes one more."));
    }

    void failed(UUID id, String sentence) {
        locked(id).ifPresent(entry -> entry.failed(new Warning(1, sentence)));
    }

    void brokeOff(UUID id) {
        locked(id).ifPresent(ImportEntry::brokeOff);
    }

    /** Empty when its import was discarded meanwhile. */
    private Optional<ImportEntry> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(ImportEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
