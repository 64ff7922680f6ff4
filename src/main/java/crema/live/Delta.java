package crema.live;

import crema.session.BoardView;
import crema.session.Recorded;
import crema.session.SessionEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event as the sockets carry it: rendered once for everybody, and once more for the devices of whoever sees more of it. While
 * counts are hidden, others learn of a dot only how many people have voted. Who pressed gets the key of the click back, so that a
 * device knows its own change again, whichever comes first, this or the answer.
 *
 * @param own what the devices of some people get instead
 */
record Delta(long seq, String text, Map<UUID, String> own) {

    /** @param names the name of a member, for what shows one */
    static Delta of(Recorded recorded, Function<UUID, Optional<String>> names) {
        Fields fields = new Fields().with("seq", recorded.seq());
        if (recorded.what() instanceof SessionEvent.Undone undone) {
            fields.type("undone")
                    .with("undone", undone.undone())
                    .with("what", undone.what())
                    .with("again", undone.again())
                    .all(
                            "effects",
                            undone.effects().stream()
                                    .map(effect -> tell(new Fields(), recorded.seq(), recorded.person(), effect, names))
                                    .toList());
        } else {
            tell(fields, recorded.seq(), recorded.person(), recorded.what(), names);
        }
        if (recorded.key() != null) {
            fields.onlyFor(recorded.person(), "key", recorded.key());
        }
        return fields.delta(recorded.seq());
    }

    private static Fields tell(
            Fields fields, long seq, UUID person, SessionEvent what, Function<UUID, Optional<String>> names) {
        if (what instanceof SessionEvent.DotCast cast) {
            dots(fields, person, cast.tally());
        } else if (what instanceof SessionEvent.DotTakenBack taken) {
            dots(fields, person, taken.tally());
        } else if (what instanceof SessionEvent.ThumbGiven given) {
            fields.type("thumbs")
                    .with("topic", given.topic())
                    .with("number", given.number())
                    .with("thumbs", given.counts())
                    .onlyFor(person, "mine", given.way().word());
        } else if (!CardDelta.describe(fields, seq, what)) {
            describe(fields, what, names);
            writing(fields, person, what, names);
        }
        return fields;
    }

    /** Whoever has just finished a line is most likely in the next one. */
    private static void writing(Fields fields, UUID person, SessionEvent what, Function<UUID, Optional<String>> names) {
        if (what instanceof SessionEvent.NoteWritten
                || what instanceof SessionEvent.NotesWritten
                || what instanceof SessionEvent.NoteEdited) {
            fields.with("by", name(person, names));
        }
    }

    private static void describe(Fields fields, SessionEvent what, Function<UUID, Optional<String>> names) {
        if (what instanceof SessionEvent.PhaseChanged e) {
            fields.type("phase")
                    .with("phase", e.to().word())
                    .with("round", e.round())
                    .with("voted", e.voted());
            if (e.round() != null && e.round().revealed()) {
                fields.with("counts", e.counts());
            }
            if (e.publishesAt() != null) {
                fields.with("publishesAt", e.publishesAt());
            }
        } else if (what instanceof SessionEvent.PhaseKept e) {
            fields.type("phase-kept").with("phase", e.phase().word());
        } else if (what instanceof SessionEvent.FacilitatorChanged e) {
            fields.type("facilitator").with("id", e.facilitator()).with("name", name(e.facilitator(), names));
        } else if (what instanceof SessionEvent.TopicEdited e) {
            fields.type("topic-edited")
                    .with("topic", e.topic())
                    .with("title", e.title())
                    .with("description", e.description());
        } else if (what instanceof SessionEvent.TopicRemoved e) {
            fields.type("topic-removed").with("topic", e.topic()).with("voted", e.voted());
        } else if (what instanceof SessionEvent.TopicStarted e) {
            fields.type("topic-started")
                    .with("topic", e.topic())
                    .with("author", names(e.author(), e.authors(), names))
                    .with("timebox", e.timebox())
                    .with("seconds", e.seconds());
        } else if (what instanceof SessionEvent.TopicFinished e) {
            fields.type("topic-finished").with("topic", e.topic()).with("seconds", e.seconds());
        } else if (what instanceof SessionEvent.TurnRestored e) {
            fields.type("turn-restored")
                    .with("topic", e.topic())
                    .with("column", e.now().column())
                    .with("author", e.now().place() == null ? null : names(e.author(), e.authors(), names))
                    .with("timebox", e.now().running())
                    .with("seconds", e.now().seconds());
        } else if (!clock(fields, what) && !PeopleDelta.describe(fields, what, names)) {
            line(fields, what);
        }
    }

    private static boolean clock(Fields fields, SessionEvent what) {
        if (what instanceof SessionEvent.TimeboxAdded e) {
            fields.type("timebox")
                    .with("topic", e.topic())
                    .with("timebox", e.timebox())
                    .with("seconds", e.seconds());
        } else if (what instanceof SessionEvent.TopicPutBack e) {
            fields.type("topic-put-back")
                    .with("topic", e.topic())
                    .with("again", e.again())
                    .with("seconds", e.seconds());
        } else if (what instanceof SessionEvent.TimeboxPaused e) {
            fields.type("paused").with("topic", e.topic()).with("timebox", e.timebox());
        } else if (what instanceof SessionEvent.TimeboxResumed e) {
            fields.type("resumed").with("topic", e.topic()).with("timebox", e.timebox());
        } else if (what instanceof SessionEvent.TimeIsUp e) {
            fields.type("time-is-up").with("topic", e.topic()).with("number", e.number());
        } else if (what instanceof SessionEvent.CustomsChanged e) {
            fields.type("customs").with("pattern", e.pattern());
        } else {
            return false;
        }
        return true;
    }

    private static void line(Fields fields, SessionEvent what) {
        if (what instanceof SessionEvent.NoteWritten e) {
            fields.type("note-written")
                    .with("topic", e.topic())
                    .line("note", e.note(), e.text(), e.depth())
                    .with("after", e.after());
        } else if (what instanceof SessionEvent.NotesWritten e) {
            fields.type("notes-written")
                    .with("topic", e.topic())
                    .with("notes", e.notes())
                    .with("after", e.after());
        } else if (what instanceof SessionEvent.NotesRemoved e) {
            fields.type("notes-removed")
                    .with("topic", e.topic())
                    .with("notes", e.notes().stream().map(BoardView.Line::id).toList());
        } else if (what instanceof SessionEvent.NotesMoved e) {
            fields.type("notes-moved")
                    .with("topic", e.topic())
                    .with("notes", e.notes())
                    .with("after", e.after());
        } else if (what instanceof SessionEvent.NoteEdited e) {
            fields.type("note-edited")
                    .with("topic", e.topic())
                    .line("note", e.note(), e.text(), e.depth())
                    .with("below", e.below());
        } else if (what instanceof SessionEvent.NoteStruck e) {
            fields.type("note-struck")
                    .with("topic", e.topic())
                    .with("note", e.note())
                    .with("struck", e.struck());
        } else if (what instanceof SessionEvent.NoteRemoved e) {
            fields.type("note-removed").with("topic", e.topic()).with("note", e.note());
        } else if (what instanceof SessionEvent.EpiphanyAdded e) {
            fields.type("epiphany-added")
                    .with("epiphany", new BoardView.Epiphany(e.epiphany(), e.text(), e.depth(), e.note()));
        } else if (what instanceof SessionEvent.EpiphanyEdited e) {
            fields.type("epiphany-edited").line("epiphany", e.epiphany(), e.text(), e.depth());
        } else if (what instanceof SessionEvent.EpiphanyRemoved e) {
            fields.type("epiphany-removed").with("epiphany", e.epiphany());
        } else if (what instanceof SessionEvent.EpiphanyRestored e) {
            fields.type("epiphany-restored")
                    .with("epiphany", new BoardView.Epiphany(e.epiphany(), e.text(), e.depth(), e.note()))
                    .with("after", e.after());
        }
    }

    /** Of a merged card all of them. */
    private static String names(UUID author, List<UUID> authors, Function<UUID, Optional<String>> names) {
        String all = Stream.concat(
                        Stream.ofNullable(author), Stream.ofNullable(authors).flatMap(List::stream))
                .map(names)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    static String name(UUID person, Function<UUID, Optional<String>> names) {
        return Optional.ofNullable(person).flatMap(names).orElse(null);
    }

    /** Whoever enters them for somebody without a device follows them on all devices of their own. */
    private static void dots(Fields fields, UUID person, SessionEvent.Tally tally) {
        if (tally.hidden()) {
            fields.type("hidden").with("voted", tally.voted());
        } else {
            fields.type("dots").with("topic", tally.topic()).with("dots", tally.dots());
        }
        fields.onlyFor(tally.voter(), "topic", tally.topic())
                .onlyFor(tally.voter(), "mine", tally.mine())
                .onlyFor(tally.voter(), "dotsLeft", tally.dotsLeft());
        if (!Objects.equals(tally.voter(), person)) {
            fields.onlyFor(
                    person,
                    "entered",
                    new Fields.Entered(tally.voter(), tally.topic(), tally.mine(), tally.dotsLeft()));
        }
    }

    String textFor(UUID reader) {
        return own.getOrDefault(reader, text);
    }
}
