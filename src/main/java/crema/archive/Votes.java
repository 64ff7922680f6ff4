package crema.archive;

/**
 * A heading and the votes that may stand behind it, as in {@code Kettles (3 votes)}.
 *
 * @param count null when none are given
 */
record Votes(String heading, Integer count) {

    static Votes in(String text) {
        int at = Marks.votesAt(text);
        if (at <= 0 || text.charAt(at - 1) == '\\' || text.substring(0, at).isBlank()) {
            return new Votes(Marks.unguardedEnd(Marks.unguarded(text)), null);
        }
        return new Votes(
                Marks.unguarded(text.substring(0, at).strip()),
                Integer.valueOf(text.substring(at).replaceAll("\\D", "")));
    }
}
