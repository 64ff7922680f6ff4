package crema.access;

import java.util.Arrays;

/** What the place they act on is to the actor. */
enum Where {
    /** the chapter of the organizer, and the session of the guest and of the facilitator */
    HERE("here"),
    /** another chapter of the same group */
    OTHER_CHAPTER("other chapter"),
    /** a group that none of them belongs to */
    OTHER_GROUP("other group"),
    /** a group that none of them belongs to and anybody may join */
    OPEN_GROUP("open group"),
    /** where they were until a second ago */
    REMOVED("removed");

    private final String word;

    Where(String word) {
        this.word = word;
    }

    static Where of(String word) {
        return Arrays.stream(values())
                .filter(where -> where.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no place called " + word));
    }

    @Override
    public String toString() {
        return word;
    }
}
