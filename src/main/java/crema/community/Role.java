package crema.community;

import java.util.UUID;

/** What a membership makes of somebody, in rising order. */
public enum Role {
    /** takes part in every chapter of the group */
    MEMBER,
    /** looks after one chapter */
    ORGANIZER,
    /** looks after the group and all its chapters */
    ADMIN;

    /**
     * What it makes of somebody in a chapter: an organizer of another one is a member there, and so in the group as a whole.
     *
     * @param chapter null: the group as a whole
     * @param own the chapter that an organizer looks after
     */
    public Role in(UUID chapter, UUID own) {
        return this == ORGANIZER && !own.equals(chapter) ? MEMBER : this;
    }
}
