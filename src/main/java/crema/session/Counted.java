package crema.session;

/**
 * What became of a vote.
 *
 * @param recorded null when there is none
 * @param no why there is none: a refusal, or what failed
 */
record Counted(Recorded recorded, RuntimeException no) {

    static Counted as(Recorded recorded) {
        return new Counted(recorded, null);
    }

    static Counted not(Exception why) {
        return new Counted(null, why instanceof RuntimeException known ? known : new IllegalStateException(why));
    }

    Recorded answer() {
        if (no != null) {
            throw no;
        }
        return recorded;
    }
}
