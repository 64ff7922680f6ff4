package crema.archive;

import crema.archive.Archive.Clash;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What would become of a note, worked out anew from its text whenever somebody looks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Previews {

    @Inject
    private ImportRows rows;

    @Inject
    private Neighbours neighbours;

    NoteView of(ImportEntry entry) {
        byte[] bytes = rows.bytes(entry);
        try {
            return understood(entry, understood(entry, bytes));
        } catch (Unreadable unreadable) {
            return unreadable(entry, unreadable.warning(), new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private Understood understood(ImportEntry entry, byte[] bytes) throws Unreadable {
        Understood notes = neighbours.seen(entry, Understood.of(entry.file(), bytes));
        return entry.links().map(notes::linkedAs).orElse(notes);
    }

    /** The topic that two headings would share. */
    Optional<Clash> clash(ImportEntry entry, List<List<Integer>> links) {
        ReadNotes notes = read(entry).notes();
        int topics = notes.topics().size();
        boolean known = links.stream().flatMap(List::stream).allMatch(topic -> topic >= 0 && topic < topics);
        if (!known || links.size() != notes.discussed().size()) {
            throw Refusal.invalid("links", "The headings or topics of this note are others by now. Open it again.");
        }
        Map<Integer, Integer> taken = new HashMap<>();
        for (int heading = 0; heading < links.size(); heading++) {
            for (int topic : links.get(heading)) {
                Integer first = taken.put(topic, heading);
                if (first != null) {
                    return Optional.of(new Clash(notes.topics().get(topic), first, heading));
                }
            }
        }
        return Optional.empty();
    }

    /** What is listed of it follows from how it is linked. */
    void refresh(ImportEntry entry) {
        entry.read(read(entry));
    }

    private Understood read(ImportEntry entry) {
        try {
            return understood(entry, rows.bytes(entry));
        } catch (Unreadable unreadable) {
            throw Refusal.invalid("links", unreadable.getMessage());
        }
    }

    private static NoteView understood(ImportEntry entry, Understood understood) {
        ReadNotes notes = understood.notes();
        return new NoteView(
                entry.number(),
                entry.file(),
                entry.outcome(),
                notes.date(),
                notes.title(),
                notes.attendees(),
                notes.picture(),
                understood.picture() != null,
                notes.topics(),
                headings(understood),
                notes.epiphanies(),
                Report.few(understood.warnings()),
                notes.text().lines().toList(),
                entry.slug());
    }

    private static List<NoteView.Heading> headings(Understood understood) {
        List<String> topics = understood.notes().topics();
        List<List<Integer>> byItself = understood.linkedByItself().links();
        List<NoteView.Heading> headings = new ArrayList<>();
        for (ReadNotes.Heading heading : understood.notes().discussed()) {
            List<Integer> links = understood.links().get(headings.size());
            boolean chosen = !links.equals(byItself.get(headings.size()));
            List<String> proposed = links.stream().map(topics::get).toList();
            headings.add(new NoteView.Heading(
                    heading.line(),
                    heading.text(),
                    heading.votes(),
                    Set.copyOf(links),
                    HowLinked.of(heading.text(), proposed, chosen),
                    heading.notes()));
        }
        return headings;
    }

    private static NoteView unreadable(ImportEntry entry, Warning why, String text) {
        return new NoteView(
                entry.number(),
                entry.file(),
                entry.outcome(),
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(why),
                text.lines().toList(),
                entry.slug());
    }
}
