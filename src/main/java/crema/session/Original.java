package crema.session;

import crema.platform.Refusal;
import crema.platform.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The notes an imported session was read from, as they were. */
@Entity
@Table(name = "session_original")
class Original {

    @Id
    private UUID sessionId;

    private UUID chapterId;
    private byte[] digest;
    private String file;
    private String title;
    private Integer attendees;
    private String picturePath;
    private UUID pictureId;
    private String boardWord;
    private String topicsWord;
    private String epiphaniesWord;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String text;

    private UUID importedBy;
    private Instant importedAt;

    protected Original() {}

    Original(Session session, PastSession past, byte[] digest, UUID importedBy, Instant now) {
        this.sessionId = session.id();
        this.chapterId = session.chapterId();
        this.digest = digest.clone();
        this.file = Text.exactly("file", "The name of the file", past.file(), 255);
        this.title = Text.exactly("title", "The name of the group", past.title(), 500);
        this.attendees = requireSome(past.attendees());
        this.picturePath = past.picturePath() == null
                ? null
                : Text.exactly("picture", "The path of the picture", past.picturePath(), 500);
        this.pictureId = past.picture();
        this.boardWord = Text.exactly(
                "wording", "The word for the picture", past.wording().board(), 200);
        this.topicsWord = Text.exactly(
                "wording", "The word for the topics", past.wording().topics(), 200);
        this.epiphaniesWord = Text.exactly(
                "wording", "The word for the epiphanies", past.wording().epiphanies(), 200);
        this.text = past.text();
        this.importedBy = importedBy;
        this.importedAt = now;
    }

    private static Integer requireSome(Integer attendees) {
        if (attendees != null && attendees < 0) {
            throw Refusal.invalid("attendees", "There cannot be fewer than no attendees.");
        }
        return attendees;
    }
}
