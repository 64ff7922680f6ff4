package crema.session;

import crema.platform.Refusal;
import crema.platform.Text;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody wants the room to talk about: its words, whose they are, and its place among the others. */
@MappedSuperclass
class Proposal {

    static final int LONGEST_PAST_TITLE = 500;

    @Id
    private UUID id;

    private UUID sessionId;
    private String title;
    private String description;
    private UUID authorId;
    private long proposedAs;
    private boolean proposed;
    private Instant made;

    protected Proposal() {}

    Proposal(UUID id, UUID sessionId, String title, String description, UUID authorId, Instant now) {
        this.id = id;
        this.sessionId = sessionId;
        this.authorId = authorId;
        this.proposed = true;
        this.made = now;
        word(title, description);
    }

    /** From notes, exactly as they word it; not proposed: it came up by itself. */
    Proposal(UUID id, UUID sessionId, String title, boolean proposed, Instant made) {
        this.id = id;
        this.sessionId = sessionId;
        this.title = Text.exactly("topics", "A topic", title, LONGEST_PAST_TITLE);
        this.description = "";
        this.proposed = proposed;
        this.made = made;
    }

    /** @throws Refusal naming what is missing or too long */
    void word(String newTitle, String newDescription) {
        title = Text.line("title", "The topic", newTitle, 200);
        description = Text.optional("description", "The description", newDescription, 2000);
    }

    /** Its place among all that was proposed: the number of the event that tells of it, which no two share. */
    void proposedAs(long seq) {
        proposedAs = seq;
    }

    /** Nobody proposed what several topics are merged into: it has the words and the place it is given. */
    void becomes(BoardCard card) {
        proposed = false;
        word(card.title(), card.description());
        proposedAs = card.proposedAs();
    }

    /** Whether several were merged into it: a session held here has no other topic that nobody proposed. */
    boolean merged() {
        return !proposed;
    }

    boolean belongsTo(UUID session) {
        return sessionId.equals(session);
    }

    boolean by(UUID person) {
        return person != null && person.equals(authorId);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    long proposedAs() {
        return proposedAs;
    }

    Optional<UUID> author() {
        return Optional.ofNullable(authorId);
    }
}
