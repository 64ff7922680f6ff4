package crema.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody is signed in somewhere: one device, one API token, or one guest's phone. The life of a sign-in: made with a token
 * nobody else ever sees, seen now and then, ended by its owner or by time. The token does not change in use.
 */
@Entity
@Table(name = "sign_in")
class SignIn {

    /** What kind of credential the token is, and how long it lasts. */
    enum Kind {
        BROWSER(Duration.ofDays(90)),
        API(Duration.ofDays(365)),
        GUEST(Duration.ofDays(2));

        private final Duration lasts;

        Kind(Duration lasts) {
            this.lasts = lasts;
        }
    }

    @Id
    private UUID id;

    private UUID memberId;
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String label;
    private Instant made;
    private Instant lastSeen;
    private Instant expires;
    private Instant ended;

    protected SignIn() {}

    SignIn(UUID id, UUID memberId, Token token, Kind kind, String label, Instant now) {
        this.id = id;
        this.memberId = memberId;
        this.tokenHash = token.hash();
        this.kind = kind;
        this.label = label;
        this.made = now;
        this.lastSeen = now;
        this.expires = now.plus(kind.lasts);
    }

    void end(Instant now) {
        if (ended == null) {
            ended = now;
        }
    }

    boolean belongsTo(UUID member) {
        return memberId.equals(member);
    }
}
