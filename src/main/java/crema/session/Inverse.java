package crema.session;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** How one family of events is undone. Whoever adds an event that people can do adds its inverse to such a family. */
interface Inverse {

    /** Of words within a sentence, in characters. */
    int LONGEST = 60;

    /** What somebody must be allowed to do who undoes it. */
    enum Doing {
        PROPOSING,
        SCRIBING,
        REALIZING,
        FACILITATING
    }

    /** Whether the event is of this family. */
    boolean knows(SessionEvent event);

    Doing doing();

    /** What it did, as the end of a sentence: {@code started “Error budgets”}. */
    String told(SessionEvent event, Map<UUID, String> titles);

    /** Why it cannot be undone any more after what came later. */
    Optional<String> hindrance(SessionEvent event, Since since);

    /** Locks the ballots and guests it changes, which come before any topic in the one order; the session is locked. */
    default void lockVoters(UUID session, SessionEvent event) {}

    /** Locks the topics it changes, where it changes several. */
    default void lock(UUID session, SessionEvent event) {}

    /**
     * Undoes it. The session is locked, and whatever {@link #lockVoters} and {@link #lock} have locked for any event of the step.
     *
     * @return tells what that did, once it has its turn: an event like any other, which carries what its own inverse needs
     * @throws crema.platform.Refusal when it is not any more as the event has left it
     */
    Supplier<SessionEvent> undo(Command command, SessionEvent event);

    /** Words of people within a sentence. */
    static String quoted(String words) {
        boolean whole = words.codePointCount(0, words.length()) <= LONGEST;
        return "“"
                + (whole
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1))
                                        .strip() + "…") + "”";
    }
}
