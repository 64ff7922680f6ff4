package crema.session;

import crema.community.Standing;
import crema.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One meeting of a chapter. Its life: planned, opened for gathering (by itself half an hour before the start, or by whoever
 * facilitates), voting, discussing, closed, and at last published and sealed. It can go back until it is published.
 */
@Entity
public class Session {

    /** How long before its start a session opens its doors and its join code works. */
    public static final Duration DOORS_OPEN = Duration.ofMinutes(30);

    /** Without the letters and digits that people confuse. */
    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    private UUID chapterId;
    private String slug;
    private Instant startsAt;
    private short minutes;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String joinCode;
    private boolean joinLocked;
    private UUID facilitatorId;
    private Instant openedAt;
    private Instant closedAt;
    private Instant publishedAt;
    private Instant made;

    @Version
    private int version;

    protected Session() {}

    Session(UUID id, UUID chapterId, String slug, Instant startsAt, Duration length, Instant now) {
        this.id = id;
        this.chapterId = chapterId;
        this.slug = slug;
        this.startsAt = startsAt;
        this.minutes = (short) length.toMinutes();
        this.phase = Phase.PLANNED;
        this.made = now;
        this.joinCode = newCode();
    }

    private static String newCode() {
        return RANDOM.ints(8, 0, CODE_LETTERS.length())
                .mapToObj(letter -> CODE_LETTERS.substring(letter, letter + 1))
                .reduce("", String::concat);
    }

    /** One that was held elsewhere: it begins as published as others end. */
    static Session past(UUID id, UUID chapterId, String slug, Instant startsAt, Duration length, Instant now) {
        Session session = new Session(id, chapterId, slug, startsAt, length, now);
        session.phase = Phase.PUBLISHED;
        session.publishedAt = now;
        return session;
    }

    /** @throws Refusal when the session is published, or cannot get there from where it is */
    void moveTo(Phase target, Instant now) {
        if (phase == Phase.PUBLISHED) {
            throw Refusal.conflict("session-is-published", "This session is published and sealed.");
        }
        if (target == Phase.PUBLISHED && phase != Phase.CLOSED) {
            throw Refusal.conflict("session-is-not-closed", "Close the session before you publish it.");
        }
        if (target == Phase.PLANNED || target == Phase.CLOSED && phase == Phase.PLANNED) {
            throw Refusal.conflict(
                    "no-such-step", "A session that is " + phase.word() + " cannot become " + target.word() + ".");
        }
        phase = target;
        openedAt = openedAt == null ? now : openedAt;
        closedAt = target == Phase.CLOSED ? now : target == Phase.PUBLISHED ? closedAt : null;
        publishedAt = target == Phase.PUBLISHED ? now : null;
    }

    /**
     * Undoes a move.
     *
     * @param reached where that move had led to
     * @throws Refusal when it is somewhere else by now, or published
     */
    void backTo(Phase before, Phase reached, Instant now) {
        if (phase == Phase.PUBLISHED) {
            throw Refusal.conflict("session-is-published", "This session is published and sealed.");
        }
        if (phase != reached) {
            throw Undoing.refused("The session is " + phase.word() + " now.");
        }
        phase = before;
        openedAt = before == Phase.PLANNED ? null : openedAt;
        closedAt = before == Phase.CLOSED ? now : null;
    }

    void facilitatedBy(UUID person) {
        facilitatorId = person;
    }

    /** Another code lets guests in, and the old one is as if it had never been. Whoever is inside stays. */
    void renewJoinCode() {
        admitBy(newCode(), false);
    }

    /** Nobody comes in by the code until it is made anew. */
    void lockJoinCode() {
        joinLocked = true;
    }

    /** As it was before it was renewed or locked. */
    void admitBy(String code, boolean locked) {
        joinCode = code;
        joinLocked = locked;
    }

    /** Whoever belongs to the group, and the guests of this session. */
    public boolean mayParticipate(Standing standing) {
        return standing.takesPartIn(id);
    }

    /** The facilitator, and whoever looks after the chapter. */
    public boolean mayFacilitate(Standing standing) {
        return mayFacilitate(standing, facilitatorId);
    }

    static boolean mayFacilitate(Standing standing, UUID facilitator) {
        return standing.organizer() || standing.member() && standing.person().equals(facilitator);
    }

    /**
     * Any member may, from the opening of the doors, when nobody does, or until the close while whoever does has gone; an organizer may
     * take it back. After the close who has gone home keeps it: the record is theirs to tidy up.
     *
     * @param deserted whether the one who asks is there and whoever facilitates is not
     */
    public boolean mayClaim(Standing standing, Instant now, boolean deserted) {
        boolean vacant = (facilitatorId == null || deserted && phase != Phase.CLOSED)
                && !now.isBefore(startsAt.minus(DOORS_OPEN));
        boolean somebodyElse =
                !standing.caller().signedIn() || !standing.person().equals(facilitatorId);
        return phase != Phase.PUBLISHED && somebodyElse && (standing.organizer() || standing.member() && vacant);
    }

    /** Whoever facilitates may hand over to any member who is there. */
    public boolean mayBeFacilitatedBy(Standing standing) {
        return standing.member() && phase != Phase.PUBLISHED;
    }

    /** Guests come in from half an hour before the start, or as soon as the doors are open, until the close. */
    public boolean letsGuestsIn(Instant now) {
        return !joinLocked && (phase.open() || phase == Phase.PLANNED && !now.isBefore(startsAt.minus(DOORS_OPEN)));
    }

    public UUID id() {
        return id;
    }

    public UUID chapterId() {
        return chapterId;
    }

    public String slug() {
        return slug;
    }

    public Phase phase() {
        return phase;
    }

    public String joinCode() {
        return joinCode;
    }

    public boolean joinLocked() {
        return joinLocked;
    }

    public Optional<UUID> facilitator() {
        return Optional.ofNullable(facilitatorId);
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** When it is planned to end. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
