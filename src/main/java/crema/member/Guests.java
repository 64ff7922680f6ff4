package crema.member;

import crema.platform.Refusal;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The guests of one session as somebody else sees to them: who may, the caller has checked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Guests {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Names somebody in the room who has no device; nobody signs in as them. */
    public UUID withoutDevice(String name, UUID session) {
        Member person = Member.byHand(TimeOrderedId.next(), name, session, clock.instant());
        entityManager.persist(person);
        return person.id();
    }

    /** Whether somebody enters for them what they say, and they are still there. */
    public boolean isWithoutDevice(UUID person, UUID session) {
        return of(session, person)
                .filter(Member::isByHand)
                .filter(found -> found.removed().isEmpty())
                .isPresent();
    }

    /**
     * Whether the guest has been taken off, as of now and not of when the request was recognised; if that is happening, it is waited
     * for.
     */
    public boolean isRemoved(UUID guest) {
        return entityManager
                        .createNativeQuery(
                                "select 1 from member where id = :guest and removed is not null lock in share mode")
                        .setParameter("guest", guest)
                        .getResultList()
                        .size()
                > 0;
    }

    /**
     * Takes a guest off: every sign-in of theirs ends.
     *
     * @return when, by which {@link #bringBack} knows the sign-ins that ended by it
     * @throws Refusal missing when they are no guest of that session; {@code already-removed}
     */
    public Instant takeOff(UUID guest, UUID session) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        locked(session, guest).takenOff(now);
        entityManager
                .createQuery("update SignIn set ended = :now where memberId = :guest and ended is null")
                .setParameter("now", now)
                .setParameter("guest", guest)
                .executeUpdate();
        return now;
    }

    /** Undoes {@link #takeOff}: their phone is let in again as it was. */
    public void bringBack(UUID guest, UUID session, Instant takenOff) {
        locked(session, guest).back();
        entityManager
                .createQuery("update SignIn set ended = null where memberId = :guest and ended = :at")
                .setParameter("guest", guest)
                .setParameter("at", takenOff)
                .executeUpdate();
    }

    /** Before their dots and the topics of these, in both directions. */
    public void lock(UUID guest, UUID session) {
        locked(session, guest);
    }

    private Member locked(UUID session, UUID guest) {
        Member person = of(session, guest).orElseThrow(Refusal::missing);
        entityManager.lock(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    private Optional<Member> of(UUID session, UUID guest) {
        return Optional.ofNullable(entityManager.find(Member.class, guest)).filter(found -> found.guestOf(session));
    }
}
