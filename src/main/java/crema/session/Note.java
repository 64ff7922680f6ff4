package crema.session;

import crema.platform.Refusal;
import crema.platform.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** A line the scribe writes under a topic; {@code depth} 0 to 5 says how far it is nested. */
@Entity
@SQLRestriction("removed_at is null")
class Note {

    static final int DEEPEST = 5;
    static final int LONGEST = 4000;

    @Id
    private UUID id;

    private UUID topicId;
    private int position;
    private byte depth;
    private String text;
    private UUID authorId;
    private Instant made;
    private Instant removedAt;
    private boolean struck;

    @Version
    private int version;

    protected Note() {}

    Note(UUID id, UUID topicId, int position, int depth, String text, UUID authorId, Instant now) {
        this.id = id;
        this.topicId = topicId;
        this.position = position;
        this.authorId = authorId;
        this.made = now;
        this.text = line(text);
        this.depth = requireDepth(depth);
    }

    /** A line of notes that were written elsewhere. */
    static Note past(UUID id, UUID topicId, int position, int depth, String text, Instant made) {
        Note note = new Note();
        note.id = id;
        note.topicId = topicId;
        note.position = position;
        note.depth = requireDepth(depth);
        note.text = Text.exactly("discussed", "A note", text, LONGEST);
        note.made = made;
        return note;
    }

    private static String line(String typed) {
        return Text.line("text", "The note", typed, LONGEST);
    }

    /**
     * Nobody's words are written over by somebody who has not seen them.
     *
     * @param was the text that the new one was made from; null: whatever it is
     */
    void rewrite(String newText, String was) {
        String now = text;
        text = line(newText);
        if (!text.equals(now)) {
            requireUnchanged(was, now);
        }
    }

    private static void requireUnchanged(String was, String now) {
        if (was != null && !line(was).equals(now)) {
            throw Refusal.conflict("line-was-changed", "Somebody has changed this line meanwhile.", now);
        }
    }

    /** As many steps deeper, or less deep where it is less than none; the first and the last step are where it ends. */
    void nest(int steps) {
        depth = (byte) Math.max(0, Math.min(DEEPEST, depth + steps));
    }

    void standAt(int newPosition) {
        position = newPosition;
    }

    static byte requireDepth(int depth) {
        if (depth < 0 || depth > DEEPEST) {
            throw Refusal.invalid("depth", "Lines nest up to " + DEEPEST + " deep.");
        }
        return (byte) depth;
    }

    /** It is still read on the board, and is not in the record. */
    void strike(boolean wanted) {
        struck = wanted;
    }

    boolean struck() {
        return struck;
    }

    /**
     * Nobody removes words that they have not seen.
     *
     * @param was what it said for whoever removes it; null: whatever it is
     */
    void remove(Instant now, String was) {
        requireUnchanged(was, text);
        remove(now);
    }

    /** It is not shown any more. The row stays, so that it can come back; then it is not struck any more. */
    void remove(Instant now) {
        removedAt = now;
        struck = false;
    }

    /** @throws crema.platform.Refusal when it does not say any more what it was left with */
    void requireAs(String left) {
        if (!text.equals(left)) {
            throw Undoing.refused("That line has been changed since.");
        }
    }

    boolean removed() {
        return removedAt != null;
    }

    BoardView.Line view() {
        return new BoardView.Line(id, text, depth, struck);
    }

    boolean belongsTo(UUID topic) {
        return topicId.equals(topic);
    }

    UUID topic() {
        return topicId;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    int depth() {
        return depth;
    }

    String text() {
        return text;
    }
}
