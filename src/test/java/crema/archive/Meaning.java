package crema.archive;

import crema.archive.ReadNotes.Heading;
import java.util.List;

/** What notes mean, wherever and however they are written: two files that say the same are equal in it. */
record Meaning(ReadNotes notes) {

    static Meaning of(ReadNotes notes) {
        List<Heading> discussed = notes.discussed().stream()
                .map(heading -> new Heading(0, heading.text(), heading.votes(), heading.notes()))
                .toList();
        return new Meaning(new ReadNotes(
                "",
                notes.date(),
                notes.title(),
                notes.attendees(),
                notes.wording(),
                notes.picture(),
                notes.topics(),
                discussed,
                notes.epiphanies(),
                List.of(),
                ""));
    }
}
