package crema.session;

import crema.platform.Refusal;
import java.util.Locale;

/** Where a session is in its life. Guidance, not a cage: a facilitator can go back until it is published. */
public enum Phase {
    PLANNED,
    GATHERING,
    VOTING,
    DISCUSSING,
    CLOSED,
    PUBLISHED;

    /** @throws Refusal for the field {@code phase} */
    public static Phase of(String word) {
        for (Phase phase : values()) {
            if (phase.word().equals(word)) {
                return phase;
            }
        }
        throw Refusal.invalid("phase", "The phases are planned, gathering, voting, discussing, closed and published.");
    }

    /** The lower-case word of pages and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** People are in the room. */
    public boolean open() {
        return this == GATHERING || this == VOTING || this == DISCUSSING;
    }

    boolean takesTopics() {
        return this != CLOSED && this != PUBLISHED;
    }

    boolean takesDots() {
        return this == VOTING || this == DISCUSSING;
    }

    /** Notes are written while people are in the room, and tidied until publication. */
    boolean takesNotes() {
        return open() || this == CLOSED;
    }
}
