package crema.session;

import crema.platform.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Something the room wants to remember. */
@Entity
class Epiphany {

    @Id
    private UUID id;

    private UUID sessionId;
    private byte depth;
    private String text;
    private UUID authorId;
    private long realizedAs;
    private Instant made;

    @Version
    private int version;

    protected Epiphany() {}

    Epiphany(UUID id, UUID sessionId, int depth, String text, UUID authorId, Instant now) {
        this.id = id;
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

    boolean belongsTo(UUID session) {
        return sessionId.equals(session);
    }

    UUID id() {
        return id;
    }

    int depth() {
        return depth;
    }

    String text() {
        return text;
    }
}
