package crema.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happened in a session, with what its inverse needs. Ids of people, never their names. The simple name of the record is its
 * stored type, so a record may gain components and must not be renamed.
 */
public sealed interface SessionEvent {

    /**
     * @param voted how many people have voted in {@code round}
     * @param counts the dots by topic id where {@code round} is revealed, otherwise empty; a topic without dots is not in it
     * @param before the latest round as it was before
     * @param publishesAt when what is closed now is published by itself; null otherwise
     */
    record PhaseChanged(
            Phase from,
            Phase to,
            BoardView.Round round,
            int voted,
            Map<String, Integer> counts,
            BoardView.Round before,
            Instant publishesAt)
            implements SessionEvent {
        public PhaseChanged {
            counts = counts == null ? Map.of() : Map.copyOf(counts);
        }
    }

    /** Somebody wanted the phase that it was already. It is told so that a repetition of the command is answered the same. */
    record PhaseKept(Phase phase) implements SessionEvent {}

    /** Somebody runs the session from now on; {@code before} did. */
    record FacilitatorChanged(UUID facilitator, UUID before) implements SessionEvent {}

    record TopicAdded(UUID topic, String title, String description, UUID author) implements SessionEvent {}

    record TopicEdited(UUID topic, String title, String description, String titleBefore, String descriptionBefore)
            implements SessionEvent {}

    /**
     * @param dots the dots that went back to their voters, by their ids
     * @param voted how many people have voted; no fewer than before, which would tell where their dots were
     */
    record TopicRemoved(UUID topic, String title, String description, UUID author, Map<String, Integer> dots, int voted)
            implements SessionEvent {
        public TopicRemoved {
            dots = dots == null ? Map.of() : Map.copyOf(dots);
        }
    }

    /**
     * A topic that was removed is back, where it was.
     *
     * @param proposed its place in the order of proposal
     * @param dots those of the latest round that came back with it, by their voters' ids: all that had not been spent elsewhere
     * @param hidden whether counts are
     * @param earlier what the rounds before gave it of what came back
     * @param originals what is merged into it
     */
    record TopicRestored(
            UUID topic,
            String title,
            String description,
            UUID author,
            long proposed,
            Map<String, Integer> dots,
            boolean hidden,
            boolean offRecord,
            List<BoardView.Result> earlier,
            List<BoardCard> originals)
            implements SessionEvent {
        public TopicRestored {
            originals = originals == null ? List.of() : List.copyOf(originals);
            dots = dots == null ? Map.of() : Map.copyOf(dots);
            earlier = earlier == null ? List.of() : List.copyOf(earlier);
        }
    }

    record TopicsMerged(Regrouping cards) implements SessionEvent {}

    record TopicSplit(Regrouping cards) implements SessionEvent {}

    /** A topic went off the record, or on it again. */
    record OffRecordSwitched(UUID topic, boolean off) implements SessionEvent {}

    record DotCast(Tally tally) implements SessionEvent {}

    record DotTakenBack(Tally tally) implements SessionEvent {}

    /** How things stand after a dot; while {@code hidden}, nobody but the voter learns more of it than {@code voted}. */
    record Tally(UUID topic, UUID voter, int dots, int mine, int dotsLeft, int voted, boolean hidden) {}

    /**
     * @param again it had been discussed before
     * @param stood all of its time until then; null in events of the first release, as in those below
     * @param seconds what its earlier timeboxes took; null in events of the first release, when it was what it had been
     * @param authors of all that was merged into it; null or empty for a topic that has just its {@code author}
     */
    record TopicStarted(
            UUID topic,
            UUID author,
            BoardView.Timebox timebox,
            boolean again,
            Long seconds,
            Course stood,
            List<UUID> authors)
            implements SessionEvent {}

    /** One more timebox; {@code seconds} is what the earlier ones took, {@code before} the one that has ended. */
    record TimeboxAdded(UUID topic, BoardView.Timebox timebox, long seconds, BoardView.Timebox before, Course stood)
            implements SessionEvent {}

    /** @param before the timebox that has ended */
    record TopicFinished(UUID topic, long seconds, Instant at, BoardView.Timebox before, Course stood)
            implements SessionEvent {}

    /** Turned away from, for the topic before: {@code again} among the discussed. @param before the timebox that has ended */
    record TopicPutBack(UUID topic, boolean again, long seconds, BoardView.Timebox before, Course stood)
            implements SessionEvent {}

    record TimeboxPaused(UUID topic, BoardView.Timebox timebox, Course stood) implements SessionEvent {}

    record TimeboxResumed(UUID topic, BoardView.Timebox timebox, BoardView.Timebox before, Course stood)
            implements SessionEvent {}

    /** Time is up, and the room is asked whether it goes on; the timebox runs over until that is settled. */
    record TimeIsUp(UUID topic, int number) implements SessionEvent {}

    /**
     * Somebody has answered, or answers otherwise.
     *
     * @param number of the timebox
     * @param before what they said before; null: nothing
     * @param counts how many say what, this answer among them
     */
    record ThumbGiven(UUID topic, int number, Thumb.Way way, Thumb.Way before, BoardView.Thumbs counts)
            implements SessionEvent {}

    /** A list was pasted: the lines in their order. @param after the line above the first of them; null at the top */
    record NotesWritten(UUID topic, List<BoardView.Line> notes, UUID after) implements SessionEvent {
        public NotesWritten {
            notes = List.copyOf(notes);
        }
    }

    /** A list was taken away again: the lines in their order. @param after the line above the first of them; null at the top */
    record NotesRemoved(UUID topic, List<BoardView.Line> notes, UUID after) implements SessionEvent {
        public NotesRemoved {
            notes = List.copyOf(notes);
        }
    }

    /** Lines that stand together stand elsewhere. @param after the line above the first; null at the top. Before: {@code afterBefore} */
    record NotesMoved(UUID topic, List<UUID> notes, UUID after, UUID afterBefore) implements SessionEvent {
        public NotesMoved {
            notes = List.copyOf(notes);
        }
    }

    /** A topic's turn in the discussion was undone or done again: what it is now, and what it was before. */
    record TurnRestored(UUID topic, UUID author, Course now, Course before, List<UUID> authors)
            implements SessionEvent {}

    /** @param after the line above it; null at the top */
    record NoteWritten(UUID topic, UUID note, String text, int depth, UUID after) implements SessionEvent {}

    /** @param below what hung below the line, and went deeper or less deep by as much as it did */
    record NoteEdited(
            UUID topic, UUID note, String text, int depth, String textBefore, int depthBefore, List<UUID> below)
            implements SessionEvent {
        public NoteEdited {
            below = below == null ? List.of() : List.copyOf(below);
        }
    }

    record NoteRemoved(UUID topic, UUID note, String text, int depth, UUID after) implements SessionEvent {}

    /** A line does not go into the record, or does after all. */
    record NoteStruck(UUID topic, UUID note, boolean struck) implements SessionEvent {}

    /** @param note the line it was found in; null when it was said by itself */
    record EpiphanyAdded(UUID epiphany, String text, int depth, UUID note) implements SessionEvent {}

    record EpiphanyEdited(UUID epiphany, String text, int depth, String textBefore, int depthBefore)
            implements SessionEvent {}

    record EpiphanyRemoved(UUID epiphany, String text, int depth, UUID note) implements SessionEvent {}

    /** Somebody without a device was named; whoever facilitates enters what they say. */
    record PersonAdded(UUID person) implements SessionEvent {}

    /**
     * A guest was taken off, with all their dots.
     *
     * @param person null where nobody is named
     * @param at when their sign-ins ended
     * @param share what was theirs, and how it stands without
     */
    record PersonRemoved(UUID person, Instant at, Share share) implements SessionEvent {
        public PersonRemoved {
            share = share == null ? Share.NONE : share;
        }
    }

    /** Whoever was taken off is back, with their dots; the components mean what they mean in {@link PersonRemoved}. */
    record PersonReturned(UUID person, Share share) implements SessionEvent {
        public PersonReturned {
            share = share == null ? Share.NONE : share;
        }
    }

    /** Somebody takes the notes from now on; {@code before} did. Null: nobody. */
    record ScribeChanged(UUID scribe, UUID before) implements SessionEvent {}

    /** Whoever facilitates said who may write notes, where not everybody does. */
    record ScribeNamed(UUID person, boolean may) implements SessionEvent {}

    /** Guests come in by another code, or by none; {@code codeBefore} and {@code lockedBefore} held until then. */
    record JoinCodeChanged(boolean locked, String codeBefore, boolean lockedBefore) implements SessionEvent {}

    /** The chapter goes about its sessions in another way. @param pattern seconds of the timeboxes from now on */
    record CustomsChanged(List<Integer> pattern) implements SessionEvent {
        public CustomsChanged {
            pattern = List.copyOf(pattern);
        }
    }

    /** @param after the epiphany above it; null at the top */
    record EpiphanyRestored(UUID epiphany, String text, int depth, UUID after, UUID note) implements SessionEvent {}

    /**
     * A step was undone, or an undone step done again.
     *
     * @param undone the number of the step's first event
     * @param what it was, in words; null in events of the first release
     * @param again whether it was done again
     * @param effects what that did, told as ordinary events in their order
     */
    record Undone(long undone, String what, boolean again, List<SessionEvent> effects) implements SessionEvent {
        public Undone {
            effects = List.copyOf(effects);
        }
    }
}
