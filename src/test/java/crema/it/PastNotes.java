package crema.it;

import crema.session.PastSession;
import crema.session.PastSession.Discussed;
import crema.session.PastSession.Wording;
import crema.session.SessionRecord.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What notes of a day in the past say. */
final class PastNotes {

    static final LocalDate DAY = LocalDate.of(2020, 1, 16);

    private static final String SCRIPT = "<script>alert(1)</script>";

    private PastNotes() {}

    static PastSession of(int attendees) {
        return of(attendees, null);
    }

    /** One topic is reworded, two are merged, one was left, and one came up by itself. */
    static PastSession of(int attendees, UUID picture) {
        return new PastSession(
                "2020.01.16.md",
                DAY,
                "Coffee Ops",
                attendees,
                Wording.USUAL,
                "images/a.png",
                picture,
                List.of("Error budgets", "On-call", "Pagers ", "Kubernetes"),
                List.of(
                        new Discussed(
                                "On-call / Pagers",
                                5,
                                List.of(1, 2),
                                List.of(new Line("who is paged", 0), new Line("  nobody\u2122 \uD83D\uDE00", 1))),
                        new Discussed("Error Budgets?", 0, List.of(0), List.of()),
                        new Discussed("Lunch", null, List.of(), List.of(new Line("soup", 0)))),
                List.of(new Line("Concourse", 0), new Line("is a CI", 1)),
                "the notes\nas they were");
    }

    /** Everything in them wants to be markup. */
    static PastSession hostile() {
        return new PastSession(
                SCRIPT,
                DAY,
                SCRIPT,
                0,
                Wording.USUAL,
                "\"><img src=x>",
                null,
                List.of(SCRIPT, "A", "B"),
                List.of(
                        new Discussed("A / B" + SCRIPT, null, List.of(1, 2), List.of()),
                        new Discussed(
                                "On <b>",
                                1,
                                List.of(0),
                                List.of(new Line("outer", 0), new Line("see https://a.b/\"c.", 1)))),
                List.of(new Line(SCRIPT, 0)),
                "</pre>" + SCRIPT);
    }
}
