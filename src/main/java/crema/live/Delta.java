package crema.live;

import crema.platform.Json;
import crema.session.BoardView;
import crema.session.Recorded;
import crema.session.SessionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * An event as the sockets carry it: rendered once for everybody, and once more for the devices of the one person who sees more of
 * it. While counts are hidden, others learn of a dot only how many people have voted.
 *
 * @param person whose devices get {@code own}; null: nobody's
 */
record Delta(long seq, String text, UUID person, String own) {

    /** @param names the name of a member, for what shows one */
    static Delta of(Recorded recorded, Function<UUID, Optional<String>> names) {
        Fields fields = new Fields(recorded.seq());
        SessionEvent what = recorded.what();
        if (what instanceof SessionEvent.DotCast cast) {
            return dots(fields, cast.tally());
        } else if (what instanceof SessionEvent.DotTakenBack taken) {
            return dots(fields, taken.tally());
        } else if (what instanceof SessionEvent.TopicAdded added) {
            return topic(fields, added);
        }
        describe(fields, what, names);
        return fields.forEverybody();
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
                    .with("author", name(e.author(), names))
                    .with("timebox", e.timebox());
        } else if (what instanceof SessionEvent.TimeboxAdded e) {
            fields.type("timebox")
                    .with("topic", e.topic())
                    .with("timebox", e.timebox())
                    .with("seconds", e.seconds());
        } else if (what instanceof SessionEvent.TopicFinished e) {
            fields.type("topic-finished").with("topic", e.topic()).with("seconds", e.seconds());
        } else {
            line(fields, what);
        }
    }

    private static void line(Fields fields, SessionEvent what) {
        if (what instanceof SessionEvent.NoteWritten e) {
            fields.type("note-written")
                    .with("topic", e.topic())
                    .line("note", e.note(), e.text(), e.depth())
                    .with("after", e.after());
        } else if (what instanceof SessionEvent.NoteEdited e) {
            fields.type("note-edited").with("topic", e.topic()).line("note", e.note(), e.text(), e.depth());
        } else if (what instanceof SessionEvent.NoteRemoved e) {
            fields.type("note-removed").with("topic", e.topic()).with("note", e.note());
        } else if (what instanceof SessionEvent.EpiphanyAdded e) {
            fields.type("epiphany-added").line("epiphany", e.epiphany(), e.text(), e.depth());
        } else if (what instanceof SessionEvent.EpiphanyEdited e) {
            fields.type("epiphany-edited").line("epiphany", e.epiphany(), e.text(), e.depth());
        } else if (what instanceof SessionEvent.EpiphanyRemoved e) {
            fields.type("epiphany-removed").with("epiphany", e.epiphany());
        }
    }

    private static String name(UUID person, Function<UUID, Optional<String>> names) {
        return Optional.ofNullable(person).flatMap(names).orElse(null);
    }

    private static Delta dots(Fields fields, SessionEvent.Tally tally) {
        if (tally.hidden()) {
            fields.type("hidden").with("voted", tally.voted());
        } else {
            fields.type("dots").with("topic", tally.topic()).with("dots", tally.dots());
        }
        String shared = fields.text();
        String own = fields.with("topic", tally.topic())
                .with("mine", tally.mine())
                .with("dotsLeft", tally.dotsLeft())
                .text();
        return new Delta(fields.seq, shared, tally.voter(), own);
    }

    private static Delta topic(Fields fields, SessionEvent.TopicAdded added) {
        String shared =
                fields.type("topic-added").with("topic", card(added, false)).text();
        return new Delta(
                fields.seq,
                shared,
                added.author(),
                fields.with("topic", card(added, true)).text());
    }

    private static BoardView.Card card(SessionEvent.TopicAdded added, boolean own) {
        return new BoardView.Card(
                added.topic(),
                added.title(),
                added.description(),
                "to-discuss",
                null,
                0,
                own,
                null,
                0,
                null,
                List.of());
    }

    String textFor(UUID reader) {
        return reader.equals(person) ? own : text;
    }

    /** The members of one JSON object, in the order they were named. */
    private static final class Fields {

        private final long seq;
        private final Map<String, Object> members = new LinkedHashMap<>();

        Fields(long seq) {
            this.seq = seq;
            members.put("seq", seq);
        }

        Fields type(String type) {
            return with("type", type);
        }

        Fields with(String name, Object value) {
            members.put(name, value);
            return this;
        }

        Fields line(String name, UUID id, String text, int depth) {
            return with(name, new BoardView.Line(id, text, depth));
        }

        String text() {
            return Json.write(members);
        }

        Delta forEverybody() {
            return new Delta(seq, text(), null, null);
        }
    }
}
