package crema.archive;

import crema.session.PastSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A file of notes, read and linked.
 *
 * @param links for every heading the proposed topics it stands for, counted from 0
 * @param picture the picture it shows; null when that is not there
 * @param warnings what its reader and whoever looked around it have to say
 */
record Understood(ReadNotes notes, List<List<Integer>> links, UUID picture, List<Warning> warnings) {

    Understood {
        links = links.stream().map(List::copyOf).toList();
        warnings =
                warnings.stream().sorted(Comparator.comparingInt(Warning::line)).toList();
    }

    /** @throws Unreadable when it is no note */
    static Understood of(String file, byte[] bytes) throws Unreadable {
        List<Warning> soFar = new ArrayList<>();
        ReadNotes notes = NotesReader.read(file, Decoding.text(bytes, soFar), soFar);
        return new Understood(notes, List.of(), null, notes.warnings()).linkedByItself();
    }

    /** As the rules link it, whatever somebody has chosen. */
    Understood linkedByItself() {
        List<String> headings =
                notes.discussed().stream().map(ReadNotes.Heading::text).toList();
        return linkedAs(Linking.link(notes.topics(), headings));
    }

    Understood linkedAs(List<List<Integer>> chosen) {
        return new Understood(notes, chosen, picture, warnings);
    }

    Understood showing(UUID shown) {
        return new Understood(notes, links, shown, warnings);
    }

    Understood with(Warning more) {
        List<Warning> all = new ArrayList<>(warnings);
        all.add(more);
        return new Understood(notes, links, picture, all);
    }

    /** Where something first stands in the notes, counted from 1. */
    int lineOf(String part) {
        int at = Math.max(0, notes.text().indexOf(part));
        return 1
                + (int) notes.text()
                        .substring(0, at)
                        .chars()
                        .filter(one -> one == '\n')
                        .count();
    }

    PastSession past() {
        return new PastSession(
                notes.file(),
                notes.date(),
                notes.title(),
                notes.attendees(),
                notes.wording(),
                notes.picture(),
                picture,
                notes.topics(),
                discussed(),
                notes.epiphanies(),
                notes.text());
    }

    private List<PastSession.Discussed> discussed() {
        List<PastSession.Discussed> discussed = new ArrayList<>();
        for (ReadNotes.Heading heading : notes.discussed()) {
            discussed.add(new PastSession.Discussed(
                    heading.text(), heading.votes(), links.get(discussed.size()), heading.notes()));
        }
        return discussed;
    }
}
