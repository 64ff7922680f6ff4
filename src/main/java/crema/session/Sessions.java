package crema.session;

import crema.community.Chapter;
import crema.community.Group;
import crema.community.Role;
import crema.community.Standing;
import crema.member.Caller;
import crema.member.Guests;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Sessions, as rows: found with what the caller is there, or locked to be changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sessions {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Guests guests;

    /** One query for the session, where it belongs, and what the caller is in its group. */
    private static final String ROOM = "select s, c, g, m.role, m.chapterId"
            + " from Session s join Chapter c on c.id = s.chapterId join Group g on g.id = c.groupId"
            + " left join Membership m on m.groupId = g.id and m.memberId = :person";

    /** @throws Refusal missing */
    Room room(Caller caller, UUID id) {
        return only(
                entityManager
                        .createQuery(ROOM + " where s.id = :id", Tuple.class)
                        .setParameter("person", member(caller))
                        .setParameter("id", id)
                        .getResultList(),
                caller);
    }

    /** The room of somebody who takes part. */
    Room participated(Command command) {
        Room room = required(command, Room::mayParticipate);
        requireStillThere(command);
        return room;
    }

    /**
     * The same for whoever adds to it what its facilitator locks: in the facilitator's order, the session before what is in it,
     * or the two would wait for each other.
     */
    Room held(Command command) {
        return locked(command, Room::mayParticipate, LockModeType.PESSIMISTIC_READ);
    }

    /** The room of somebody who may do something with the session, which is locked. */
    Room locked(Command command, Predicate<Room> may) {
        return locked(command, may, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever may not keeps nobody waiting, so that is asked before the lock, and again behind it. */
    private Room locked(Command command, Predicate<Room> may, LockModeType mode) {
        Room room = required(command, may);
        entityManager.refresh(room.session(), mode);
        requireStillThere(command);
        return required(room, may);
    }

    private Room required(Command command, Predicate<Room> may) {
        return required(room(command.caller(), command.session()), may);
    }

    private static Room required(Room room, Predicate<Room> may) {
        if (!may.test(room)) {
            throw Refusal.missing();
        }
        return room;
    }

    /**
     * A guest who was taken off while the request was on its way is no longer there. They come after the session in the order of locks
     * and before its topics: whoever takes them off locks them in that order.
     */
    private void requireStillThere(Command command) {
        if (command.caller().guest() && guests.isRemoved(command.caller().id())) {
            throw Refusal.missing();
        }
    }

    /** What somebody who is not the caller is there. */
    Standing standing(UUID id, UUID person) {
        return room(new Caller(person, null, "", "UTC", false, null), id).standing();
    }

    /** Whether somebody who is not the caller may be in that room: a member, or one of its guests. */
    boolean takesPart(Session session, UUID person) {
        return session.mayParticipate(standing(session.id(), person))
                || !entityManager
                        .createNativeQuery("select 1 from member where id = :person and guest_of = :session")
                        .setParameter("person", person)
                        .setParameter("session", session.id())
                        .getResultList()
                        .isEmpty();
    }

    private static UUID member(Caller caller) {
        return caller.guest() ? null : caller.id();
    }

    /** The room of somebody who runs it, with the session locked. */
    Room facilitated(Command command) {
        return locked(command, Room::mayFacilitate);
    }

    Session locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::missing);
    }

    /** @throws Refusal missing */
    Room at(Caller caller, String group, String chapter, String slug) {
        return only(
                entityManager
                        .createQuery(
                                ROOM + " where g.slug = :group and c.slug = :chapter and s.slug = :slug", Tuple.class)
                        .setParameter("person", member(caller))
                        .setParameter("group", group)
                        .setParameter("chapter", chapter)
                        .setParameter("slug", slug)
                        .getResultList(),
                caller);
    }

    /** The session of an address, whoever asks. */
    Optional<Session> named(String group, String chapter, String slug) {
        return entityManager
                .createQuery(
                        "select s from Session s join Chapter c on c.id = s.chapterId join Group g on g.id = c.groupId"
                                + " where g.slug = :group and c.slug = :chapter and s.slug = :slug",
                        Session.class)
                .setParameter("group", group)
                .setParameter("chapter", chapter)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The room of whoever may read the record: everybody once it is published, before that whoever takes part. */
    Room read(Caller caller, String group, String chapter, String slug) {
        return required(at(caller, group, chapter, slug), Room::mayRead);
    }

    /** The same by its id. */
    Room read(Caller caller, UUID id) {
        return required(room(caller, id), Room::mayRead);
    }

    Optional<Session> withCode(String code) {
        return entityManager
                .createQuery("from Session where joinCode = :code", Session.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The same, and its phase stays as it is until the end of the transaction. */
    Optional<Session> heldWithCode(String code) {
        return entityManager
                .createQuery("from Session where joinCode = :code", Session.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .findFirst();
    }

    /** The day itself, with a number behind it when the chapter has a session of that day already. */
    String freeSlug(UUID chapter, LocalDate day) {
        Set<String> taken = Set.copyOf(entityManager
                .createQuery("select slug from Session where chapterId = :chapter and slug like :day", String.class)
                .setParameter("chapter", chapter)
                .setParameter("day", day + "%")
                .getResultList());
        String slug = day.toString();
        for (int next = 2; taken.contains(slug); next++) {
            slug = day + "-" + next;
        }
        return slug;
    }

    /** Those of a chapter that have begun and are not sealed, in the order in which several are told something. */
    List<UUID> underWay(UUID chapter) {
        return entityManager
                .createQuery(
                        "select id from Session where chapterId = :chapter and phase not in (PLANNED, PUBLISHED) order by id",
                        UUID.class)
                .setParameter("chapter", chapter)
                .getResultList();
    }

    /** What has that day in its address. */
    List<Session> ofDay(UUID chapter, LocalDate day) {
        return entityManager
                .createQuery("from Session where chapterId = :chapter and slug like :day order by made", Session.class)
                .setParameter("chapter", chapter)
                .setParameter("day", day + "%")
                .getResultList();
    }

    private Room only(List<Tuple> rows, Caller caller) {
        if (rows.isEmpty()) {
            throw Refusal.missing();
        }
        Tuple first = rows.get(0);
        Chapter chapter = first.get(1, Chapter.class);
        List<Role> roles = rows.stream()
                .filter(row -> row.get(3) != null)
                .map(row -> row.get(3, Role.class).in(chapter.id(), row.get(4, UUID.class)))
                .toList();
        return new Room(first.get(0, Session.class), chapter, first.get(2, Group.class), Standing.of(caller, roles));
    }
}
