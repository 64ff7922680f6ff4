package crema.session;

import java.time.Instant;
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
     */
    record PhaseChanged(Phase from, Phase to, BoardView.Round round, int voted, Map<String, Integer> counts)
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

    /** A dot was cast. */
    record DotCast(Tally tally) implements SessionEvent {}

    /** A dot was taken back. */
    record DotTakenBack(Tally tally) implements SessionEvent {}

    /** How things stand after a dot; while {@code hidden}, nobody but the voter learns more of it than {@code voted}. */
    record Tally(UUID topic, UUID voter, int dots, int mine, int dotsLeft, int voted, boolean hidden) {}

    record TopicStarted(UUID topic, UUID author, BoardView.Timebox timebox) implements SessionEvent {}

    /** One more timebox; {@code seconds} is what the earlier ones took. */
    record TimeboxAdded(UUID topic, BoardView.Timebox timebox, long seconds) implements SessionEvent {}

    record TopicFinished(UUID topic, long seconds, Instant at) implements SessionEvent {}

    /** @param after the line above it; null at the top */
    record NoteWritten(UUID topic, UUID note, String text, int depth, UUID after) implements SessionEvent {}

    record NoteEdited(UUID topic, UUID note, String text, int depth, String textBefore, int depthBefore)
            implements SessionEvent {}

    record NoteRemoved(UUID topic, UUID note, String text, int depth, UUID after) implements SessionEvent {}

    record EpiphanyAdded(UUID epiphany, String text, int depth) implements SessionEvent {}

    record EpiphanyEdited(UUID epiphany, String text, int depth, String textBefore, int depthBefore)
            implements SessionEvent {}

    record EpiphanyRemoved(UUID epiphany, String text, int depth) implements SessionEvent {}
}
