package crema.member;

import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** New rows of identity, each in a short transaction that begins after the slow hashing is done. */
@ApplicationScoped
@Transactional
class SignIns {

    private static final int LABEL = 120;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    Token open(UUID member, SignIn.Kind kind, String label) {
        Token token = Token.random();
        String shown = label.length() > LABEL ? label.substring(0, LABEL) : label;
        entityManager.persist(new SignIn(TimeOrderedId.next(), member, token, kind, shown, clock.instant()));
        return token;
    }

    UUID enrol(String name, String email, String hash) {
        Member member = Member.signedUp(TimeOrderedId.next(), name, email, clock.instant());
        entityManager.persist(member);
        entityManager.persist(new Credential(member.id(), hash, clock.instant()));
        return member.id();
    }
}
