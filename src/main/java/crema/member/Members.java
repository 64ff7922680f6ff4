package crema.member;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Members and their sign-ins, as rows. */
interface Members {

    EntityManager entityManager();

    @HQL("where email = :email")
    Optional<Member> withEmail(String email);

    @HQL("select c.hash from Credential c join Member m on m.id = c.memberId where m.email = :email")
    Optional<String> passwordOf(String email);

    @HQL("select hash from Credential where memberId = :member")
    Optional<String> passwordOfMember(UUID member);

    @HQL("select count(m) from Member m where m.email is not null")
    long signedUp();

    @HQL(
            "select new crema.member.Device(s.id, s.label, cast(s.kind as string), s.made, s.lastSeen, s.expires)"
                    + " from SignIn s where s.memberId = :member and s.ended is null and s.expires > :now order by s.lastSeen desc")
    List<Device> devicesOf(UUID member, Instant now);

    @HQL("select count(s) from SignIn s where s.tokenHash = :hash")
    long known(byte[] hash);

    @HQL("select count(s) from SignIn s join Member m on m.id = s.memberId"
            + " where s.tokenHash = :hash and m.guestOf = :session and m.removed is not null")
    long takenOff(byte[] hash, UUID session);

    @HQL("update SignIn set lastSeen = :now where id = :id")
    int seen(UUID id, Instant now);
}
