package crema.access;

/** Who is asking; each is a column of the matrix. */
enum Actor {
    VISITOR("visitor"),
    GUEST("guest"),
    MEMBER("member"),
    FACILITATOR("facilitator"),
    ORGANIZER("organizer"),
    GROUP_ADMIN("group admin"),
    SITE_ADMIN("site admin");

    private final String column;

    Actor(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Whether there is something to remove them from. */
    boolean belongs() {
        return this != VISITOR && this != SITE_ADMIN;
    }
}
