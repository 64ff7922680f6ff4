package crema.archive;

import crema.member.Caller;
import crema.platform.Audit;
import crema.platform.DueWork;
import crema.platform.Refusal;
import crema.platform.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports of notes, once they are here: looking at them, correcting, storing, stopping. For organizers of the chapter alone. */
@Retried
@ApplicationScoped
@Transactional
public class Archive {

    @Inject
    private ImportRows rows;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Previews previews;

    @Inject
    private DueWork due;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** One topic that was to stand for two headings, counted from 0. */
    public record Clash(String topic, int first, int second) {}

    /** @throws Refusal missing for whoever may not import into that chapter */
    public void requireOrganizer(Caller caller, String group, String chapter) {
        rows.organized(caller, group, chapter);
    }

    /** The latest imports of a chapter. */
    public List<RunView> runs(Caller caller, String group, String chapter) {
        return rows.latest(rows.organized(caller, group, chapter).id()).stream()
                .map(rows::view)
                .toList();
    }

    public RunView run(Caller caller, String group, String chapter, UUID run) {
        return rows.view(rows.run(caller, group, chapter, run));
    }

    /** Its files, first those that could not be imported, but for the pictures that are well; {@code after} so many, at most so many. */
    public List<FileRow> files(Caller caller, String group, String chapter, UUID run, int after, int most) {
        return rows.files(rows.run(caller, group, chapter, run).id(), after, most);
    }

    /** What was made of the same files, for the API. */
    public List<Reported> reports(Caller caller, String group, String chapter, UUID run, int after, int most) {
        return rows.reports(rows.run(caller, group, chapter, run).id(), after, most);
    }

    public NoteView note(Caller caller, String group, String chapter, UUID run, int number) {
        return previews.of(rows.entry(rows.run(caller, group, chapter, run).id(), number));
    }

    /**
     * A person says which proposed topics each heading stands for.
     *
     * @param links for every heading the places of its topics, counted from 0
     * @return why it is not accepted: a topic that was chosen for two headings
     */
    public Optional<Clash> link(
            Caller caller, String group, String chapter, UUID run, int number, List<List<Integer>> links) {
        ImportEntry entry =
                rows.lockedEntry(rows.run(caller, group, chapter, run).id(), number);
        Optional<Clash> clash = previews.clash(entry, links);
        if (clash.isEmpty()) {
            entry.link(links);
            previews.refresh(entry);
        }
        return clash;
    }

    /** Stores what was read, in the background. */
    public void store(Caller caller, String group, String chapter, UUID id) {
        ImportRun run = rows.locked(caller, group, chapter, id);
        run.store();
        due.ask(Arrivals.WORK, id, clock.instant());
        audit.done(caller.id(), "import stored", id);
    }

    /** After the note that is being worked on. */
    public void stop(Caller caller, String group, String chapter, UUID id) {
        rows.locked(caller, group, chapter, id).stop(clock.instant());
    }

    /** Where it was stopped. */
    public void goOn(Caller caller, String group, String chapter, UUID id) {
        rows.locked(caller, group, chapter, id).goOn();
        due.ask(Arrivals.WORK, id, clock.instant());
    }

    /** Forgets an import as a whole; what it has stored stays. */
    public void discard(Caller caller, String group, String chapter, UUID id) {
        ImportRun run = rows.locked(caller, group, chapter, id);
        if (run.state().busy()) {
            throw Refusal.conflict("import-is-busy", "Stop the import first.");
        }
        arrivals.discard(id);
        audit.done(caller.id(), "import discarded", id);
    }
}
