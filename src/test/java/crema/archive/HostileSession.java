package crema.archive;

import crema.archive.ReadNotes.Heading;
import crema.platform.Text;
import crema.session.PastSession.Wording;
import crema.session.SessionRecord.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A session in which people typed what notes are made of, on purpose or not. The same seed makes the same session. */
record HostileSession(Random random) {

    private static final List<String> WHOLE = List.of(
            "-",
            "*",
            "+",
            "•",
            "- bullet",
            "-tight",
            "* star",
            "    - deep",
            "– dash",
            "---",
            "***",
            "____",
            "====",
            "#",
            "# one",
            "###### six",
            "####### seven",
            "#tag",
            "![a](b.png)",
            "![a](b",
            "![]()",
            "![a",
            "6 attendees",
            "1 Attendee",
            "Attendees: 3",
            "All Topics",
            "all topics:",
            "ALL  TOPICS",
            "All Topic",
            "Epiphanies",
            "epiphany",
            "Epiphanies :",
            "Ephiphanies",
            "Tea 03/04/2031",
            "03/04/2031",
            "02/30/2031",
            "Tea 2031-03-04",
            "(3 votes)",
            "(1 vote)",
            "( 3 Votes )",
            "x (3 votes)",
            "x(3votes)",
            "x (3 votes) (2 votes)",
            "x \\(3 votes)",
            "x \\\\(3 votes)",
            "\\(3 votes)",
            "\\",
            "\\\\",
            "\\- x",
            "\\\\- x",
            "\\All Topics",
            "\\\\\\All Topics",
            "\\x",
            "\\#",
            "\\6 attendees",
            "\u00A0",
            "\\\u00A0",
            "\u200B",
            "\uFEFF",
            "\u00A0- x",
            "\u00A0x",
            "x\u00A0",
            "\u2007x\u202F",
            "\u3000x",
            "\u202Eaet",
            "\u200Fשלום",
            "مرحبا",
            "e\u0301",
            "\u0301",
            "👩‍👩‍👧‍👦",
            "🏳️‍🌈 🇵🇹",
            "“Tea™” ﷽ Ｔｅａ",
            "<b>*_`[](x)&amp;",
            "| a | b |",
            "> quote",
            "1. one",
            "```",
            "a/b / c",
            "tab\tin",
            "bell\u0007",
            "\u001B[31m",
            "\u0085x",
            "a\r\nb\nc\rd\u2028e\u2029f\u0085g\u000Bh\fi",
            "a\n\n b",
            "CON",
            "../x",
            "${x} #{x} %s");

    private static final String SIGNS = "-*+•#!()[]\\/: \t\u00A0\u2003\u2028\n0123456789voteALsépi~=_.,?\uD83E\uDED6";

    HostileSession(long seed) {
        this(new Random(seed));
    }

    ReadNotes notes() {
        boolean pictured = random.nextBoolean();
        List<String> topics = some(6, () -> text(500));
        List<Line> epiphanies = some(5, this::line);
        return new ReadNotes(
                "",
                LocalDate.of(1990 + random.nextInt(111), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                random.nextInt(9) == 0 ? "" : text(500),
                random.nextBoolean() ? random.nextInt(99) : null,
                wording(pictured, !topics.isEmpty(), !epiphanies.isEmpty()),
                pictured ? List.of("images/a.png", "b](c.jpg", "ö (1).png").get(random.nextInt(3)) : null,
                topics,
                some(6, this::heading),
                epiphanies,
                List.of(),
                "");
    }

    private Wording wording(boolean board, boolean topics, boolean epiphanies) {
        return new Wording(
                board && random.nextBoolean() ? "the board" : "Our Board",
                topics && random.nextBoolean() ? "All topics:" : "All Topics",
                epiphanies && random.nextBoolean() ? "epiphany" : "Epiphanies");
    }

    private Heading heading() {
        return new Heading(0, text(500), random.nextInt(3) == 0 ? random.nextInt(20) : null, some(5, this::line));
    }

    /** As the board has them: nested up to the sixth level, and not always step by step. */
    private Line line() {
        return new Line(text(4_000), random.nextInt(6));
    }

    /** As it stands in the database after somebody typed it. */
    private String text(int most) {
        String typed = Stream.generate(this::typed)
                .filter(text -> !text.replaceAll("\\R", " ").isBlank())
                .findFirst()
                .orElseThrow();
        return Text.line("text", "The text", typed, most);
    }

    private String typed() {
        return switch (random.nextInt(8)) {
            case 0 -> signs(1 + random.nextInt(12));
            case 1 -> whole() + " " + whole();
            case 2 -> "\\".repeat(random.nextInt(4)) + whole();
            case 3 -> random.nextInt(20) == 0 ? "long ".repeat(99) + "x" : signs(40);
            default -> whole();
        };
    }

    private String whole() {
        return WHOLE.get(random.nextInt(WHOLE.size()));
    }

    private String signs(int count) {
        int[] choice = SIGNS.codePoints().toArray();
        StringBuilder signs = new StringBuilder();
        random.ints(count, 0, choice.length).forEach(at -> signs.appendCodePoint(choice[at]));
        return signs.toString();
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(at -> one.get())
                .toList();
    }
}
