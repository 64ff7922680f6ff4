package crema.community;

/** Who writes notes in the sessions of a chapter. */
public enum NotesBy {
    /** whoever takes part */
    EVERYONE,
    /** the facilitator, and whom the facilitator names */
    SCRIBES
}
