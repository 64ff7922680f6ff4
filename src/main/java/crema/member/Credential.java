package crema.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A member's password as an Argon2id hash in PHC string format. */
@Entity
class Credential {

    @Id
    private UUID memberId;

    private String hash;
    private Instant changed;

    protected Credential() {}

    Credential(UUID memberId, String hash, Instant now) {
        this.memberId = memberId;
        change(hash, now);
    }

    void change(String newHash, Instant now) {
        hash = newHash;
        changed = now;
    }

    String hash() {
        return hash;
    }
}
