package crema.member;

import crema.platform.Audit;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** New rows of identity, each in a short transaction that begins after the slow hashing is done. */
@ApplicationScoped
@Transactional
class SignIns {

    private static final int LABEL = 120;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Members members;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    Token open(UUID member, SignIn.Kind kind, String label) {
        return open(member, Token.random(), kind, label);
    }

    Token open(UUID member, Token token, SignIn.Kind kind, String label) {
        String shown = label.length() > LABEL ? label.substring(0, LABEL) : label;
        entityManager.persist(new SignIn(TimeOrderedId.next(), member, token, kind, shown, clock.instant()));
        return token;
    }

    /** With the new password every browser but the caller's own is signed out. */
    void changePassword(Caller caller, String hash) {
        Optional.ofNullable(entityManager.find(Credential.class, caller.id()))
                .ifPresentOrElse(
                        known -> known.change(hash, clock.instant()),
                        () -> entityManager.persist(new Credential(caller.id(), hash, clock.instant())));
        entityManager
                .createQuery("update SignIn set ended = :now"
                        + " where memberId = :member and kind = BROWSER and ended is null and id <> :own")
                .setParameter("now", clock.instant())
                .setParameter("member", caller.id())
                .setParameter("own", caller.signIn())
                .executeUpdate();
        audit.done(caller.id(), "password changed", caller.id());
    }

    void seen(UUID signIn) {
        members.seen(signIn, clock.instant());
    }

    UUID enrol(String name, String email, String hash) {
        Member member = Member.signedUp(TimeOrderedId.next(), name, email, clock.instant());
        entityManager.persist(member);
        entityManager.persist(new Credential(member.id(), hash, clock.instant()));
        return member.id();
    }
}
