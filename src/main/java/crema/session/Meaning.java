package crema.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * What notes say, apart from the file they stand in and from how a heading was linked: two with the same digest tell of the same
 * session. Blanks at the end of a line mean nothing, nor does the place of the picture, which an archive may move. Votes are part of
 * the heading, because that is how notes write both.
 */
final class Meaning {

    private final MessageDigest digest;

    private Meaning() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    static byte[] of(PastSession past) {
        Meaning meaning = new Meaning();
        meaning.add(past.date());
        meaning.add(past.title());
        meaning.add(past.attendees());
        meaning.add(past.topics().size());
        past.topics().forEach(meaning::add);
        past.discussed().forEach(meaning::add);
        meaning.add("epiphanies");
        meaning.add(past.epiphanies());
        return meaning.digest.digest();
    }

    /** As its export tells it. */
    static byte[] of(SessionRecord record) {
        return of(new PastSession(
                record.slug(),
                record.date(),
                record.title(),
                record.attendees(),
                record.wording(),
                record.picture() == null ? null : record.picture().path(),
                null,
                record.topics().stream().map(SessionRecord.Topic::title).toList(),
                record.discussed().stream()
                        .map(told -> new PastSession.Discussed(told.heading(), told.votes(), List.of(), told.notes()))
                        .toList(),
                record.epiphanies(),
                ""));
    }

    private void add(PastSession.Discussed told) {
        add("discussed");
        add(told.votes() == null ? told.heading() : told.heading() + " (" + told.votes() + " votes)");
        add(told.notes());
    }

    private void add(List<SessionRecord.Line> lines) {
        add(lines.size());
        lines.forEach(line -> {
            add(line.depth());
            add(line.text());
        });
    }

    /** Its length goes first, so that no two lists of texts read alike. */
    private void add(Object what) {
        byte[] text = String.valueOf(what).stripTrailing().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, text.length));
        digest.update(text);
    }
}
