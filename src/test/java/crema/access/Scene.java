package crema.access;

import crema.it.Evening;

/**
 * A chapter with what happens in it.
 *
 * @param running is being discussed, after a vote
 * @param published has ended
 */
record Scene(String group, String chapter, Evening running, Evening published) {

    /** An address or call with what stands in braces filled in. */
    String fill(String pattern) {
        return pattern.replace("{group}", group)
                .replace("{chapter}", chapter)
                .replace("{code}", running.joinCode())
                .replace("{id}", running.session().toString())
                .replace("{session}", date(running))
                .replace("{exporter}", "markdown");
    }

    /** The same where it is about the published session. */
    String fillPublished(String pattern) {
        return fill(pattern.replace("{session}", date(published)));
    }

    private static String date(Evening evening) {
        return evening.path().substring(evening.path().lastIndexOf('/') + 1);
    }
}
