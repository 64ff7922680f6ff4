package crema.session;

import crema.platform.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** Something the room wants to remember. What was found in a line of notes is a copy of it: either can be worded anew without the other. */
@Entity
@SQLRestriction("removed_at is null")
class Epiphany {

    @Id
    private UUID id;

    private UUID sessionId;
    private UUID noteId;
    private byte depth;
    private String text;
    private UUID authorId;
    private long realizedAs;
    private Instant made;
    private Instant removedAt;

    @Version
    private int version;

    protected Epiphany() {}

    /** @param noteId the line of notes it was found in; null when it was said by itself */
    Epiphany(UUID id, UUID sessionId, UUID noteId, int depth, String text, UUID authorId, Instant now) {
        this.id = id;
        this.noteId = noteId;
        this.sessionId = sessionId;
        this.authorId = authorId;
        this.made = now;
        write(text, depth);
    }

    /** Of notes that were written elsewhere. */
    static Epiphany past(UUID id, UUID sessionId, int depth, String text, Instant made) {
        Epiphany epiphany = new Epiphany();
        epiphany.id = id;
        epiphany.sessionId = sessionId;
        epiphany.depth = Note.requireDepth(depth);
        epiphany.text = Text.exactly("epiphanies", "An epiphany", text, Note.LONGEST);
        epiphany.made = made;
        return epiphany;
    }

    void write(String newText, int newDepth) {
        text = Text.line("text", "The epiphany", newText, Note.LONGEST);
        depth = Note.requireDepth(newDepth);
    }

    /** Its place among the others: the number of the event that tells of it. */
    void realizedAs(long seq) {
        realizedAs = seq;
    }

    /** It is not shown any more. The row stays, so that it can come back. */
    void remove(Instant now) {
        removedAt = now;
    }

    /** @throws crema.platform.Refusal when it does not stand there any more as it was left */
    void requireAs(String leftText, int leftDepth) {
        if (!text.equals(leftText) || depth != leftDepth) {
            throw Undoing.refused("That epiphany has been changed since.");
        }
    }

    boolean removed() {
        return removedAt != null;
    }

    boolean belongsTo(UUID session) {
        return sessionId.equals(session);
    }

    UUID id() {
        return id;
    }

    UUID note() {
        return noteId;
    }

    int depth() {
        return depth;
    }

    String text() {
        return text;
    }
}
