package crema.community;

/** What a membership makes of somebody, in rising order. */
public enum Role {
    /** takes part in every chapter of the group */
    MEMBER,
    /** looks after one chapter */
    ORGANIZER,
    /** looks after the group and all its chapters */
    ADMIN
}
