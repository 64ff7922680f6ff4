package crema.archive;

import crema.archive.Piece.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The other files of an import, as far as a note has to do with them: the picture it shows, and another note of its day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Neighbours {

    @Inject
    private EntityManager entityManager;

    /** A picture that was brought; without an id it could not be taken, and the sentence says why. */
    record Brought(String file, UUID id, String sentence) {}

    /** The note with its picture, and with a warning where that is odd or missing, or the day is another note's as well. */
    Understood seen(ImportEntry entry, Understood notes) {
        return sameDay(entry, picture(entry, notes));
    }

    private Understood picture(ImportEntry entry, Understood notes) {
        String written = notes.notes().picture();
        if (written == null) {
            return notes;
        }
        int line = notes.lineOf(written);
        Optional<Brought> found = picture(entry.runId(), new FileName(entry.file()).sibling(written));
        if (found.isEmpty()) {
            return notes.with(new Warning(line, "The picture “" + written + "” is not among the files."));
        }
        Brought picture = found.get();
        String lead = picture.id() == null ? "The picture “" + picture.file() + "” was not taken: " : "";
        return (picture.sentence().isEmpty() ? notes : notes.with(new Warning(line, lead + picture.sentence())))
                .showing(picture.id());
    }

    /** By its path; or, as when files were chosen without their folder, by its name where only one is called so. */
    private Optional<Brought> picture(UUID run, String path) {
        List<Brought> named = entityManager
                .createQuery(
                        "select new crema.archive.Neighbours$Brought(file, pictureId, sentence) from ImportEntry"
                                + " where runId = :run and base = :base and kind in :kinds and outcome in :outcomes",
                        Brought.class)
                .setParameter("run", run)
                .setParameter("base", new FileName(path).base())
                .setParameter("kinds", List.of(Kind.PICTURE, Kind.REFUSED))
                .setParameter("outcomes", List.of(Outcome.KEPT, Outcome.FAILED))
                .getResultList();
        return named.stream()
                .filter(picture -> picture.file().equals(path))
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private Understood sameDay(ImportEntry entry, Understood notes) {
        List<String> others = entityManager
                .createQuery(
                        "select file from ImportEntry where runId = :run and heldOn = :day and number < :number"
                                + " and outcome in :outcomes order by number",
                        String.class)
                .setParameter("run", entry.runId())
                .setParameter("day", notes.notes().date())
                .setParameter("number", entry.number())
                .setParameter("outcomes", List.of(Outcome.READ, Outcome.IMPORTED, Outcome.UNCHANGED))
                .setMaxResults(1)
                .getResultList();
        return others.isEmpty()
                ? notes
                : notes.with(new Warning(
                        notes.lineOf(notes.notes().title()),
                        "“" + others.get(0) + "” is of the same day; both are kept, one after the other."));
    }
}
