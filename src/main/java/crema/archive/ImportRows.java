package crema.archive;

import crema.community.Chapter;
import crema.community.Places;
import crema.member.Caller;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Imports and their files as rows; only the organizers of their chapter find them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportRows {

    private static final int LATEST = 10;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Places places;

    /** @throws Refusal missing for whoever does not organize it */
    Chapter organized(Caller caller, String group, String chapter) {
        Places.ChapterPlace place = places.chapter(caller, group, chapter);
        if (!place.chapter().mayOrganize(place.standing())) {
            throw Refusal.missing();
        }
        return place.chapter();
    }

    /** @throws Refusal missing */
    ImportRun run(Caller caller, String group, String chapter, UUID id) {
        return run(caller, group, chapter, id, LockModeType.NONE);
    }

    /** The same for whoever is about to change it. */
    ImportRun locked(Caller caller, String group, String chapter, UUID id) {
        return run(caller, group, chapter, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ImportRun run(Caller caller, String group, String chapter, UUID id, LockModeType lock) {
        Chapter organized = organized(caller, group, chapter);
        return Optional.ofNullable(entityManager.find(ImportRun.class, id, lock))
                .filter(run -> run.chapterId().equals(organized.id()))
                .orElseThrow(Refusal::missing);
    }

    /** The latest first. */
    List<ImportRun> latest(UUID chapter) {
        return entityManager
                .createQuery("from ImportRun where chapterId = :chapter order by made desc, id desc", ImportRun.class)
                .setParameter("chapter", chapter)
                .setMaxResults(LATEST)
                .getResultList();
    }

    RunView view(ImportRun run) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        entityManager
                .createQuery(
                        "select outcome, count(*) from ImportEntry where runId = :run group by outcome", Tuple.class)
                .setParameter("run", run.id())
                .getResultList()
                .forEach(row -> outcomes.put(row.get(0, Outcome.class), row.get(1, Long.class)));
        return new RunView(run.id(), run.state(), run.made(), outcomes);
    }

    /** First what could not be imported, then by name; without the pictures that are well. */
    List<FileRow> files(UUID run, int after, int most) {
        return entityManager
                .createQuery(
                        "select new crema.archive.FileRow(number, file,"
                                + " case when kind = crema.archive.Piece$Kind.NOTE then true else false end, outcome, heldOn, topics, discussed, epiphanies,"
                                + " warnings, line, sentence, slug) from ImportEntry"
                                + " where runId = :run and outcome <> :kept"
                                + " order by case when outcome = :failed then 0 else 1 end, number",
                        FileRow.class)
                .setParameter("run", run)
                .setParameter("kept", Outcome.KEPT)
                .setParameter("failed", Outcome.FAILED)
                .setFirstResult(after)
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws Refusal missing */
    ImportEntry entry(UUID run, int number) {
        return entry(run, number, LockModeType.NONE);
    }

    /** The same for whoever is about to change it, after whoever stores it right now. */
    ImportEntry lockedEntry(UUID run, int number) {
        return entry(run, number, LockModeType.PESSIMISTIC_WRITE);
    }

    private ImportEntry entry(UUID run, int number, LockModeType lock) {
        return entityManager
                .createQuery("from ImportEntry where runId = :run and number = :number", ImportEntry.class)
                .setParameter("run", run)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::missing);
    }

    /** @throws Refusal missing when it is no note, or its text was removed meanwhile */
    byte[] bytes(ImportEntry entry) {
        return Optional.ofNullable(entityManager.find(ImportText.class, entry.id()))
                .map(ImportText::bytes)
                .orElseThrow(Refusal::missing);
    }

    /** What was made of the files after that number. */
    List<Reported> reports(UUID run, int after, int most) {
        return entityManager
                .createQuery(
                        "select new crema.archive.Reported(number, file, outcome, report, sentence) from ImportEntry"
                                + " where runId = :run and number > :after and outcome <> :kept order by number",
                        Reported.class)
                .setParameter("run", run)
                .setParameter("after", after)
                .setParameter("kept", Outcome.KEPT)
                .setMaxResults(most)
                .getResultList();
    }
}
