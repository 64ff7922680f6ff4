package crema.session;

import crema.community.NotesBy;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Who may write notes, where a chapter leaves that to the facilitator and whom the facilitator names. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NamedScribes {

    @Inject
    private EntityManager entityManager;

    /** Everybody who takes part, where the chapter says so. */
    boolean mayWrite(Room room) {
        return everybody(room)
                || room.mayFacilitate()
                || of(room.session().id()).contains(room.standing().person());
    }

    /** @throws Refusal conflict: it can be true the next moment */
    void requireMayWrite(Room room) {
        if (!mayWrite(room)) {
            throw Refusal.conflict("only-scribes-write", "Here, whoever facilitates says who writes the notes.");
        }
    }

    static boolean everybody(Room room) {
        return room.chapter().customs().notesBy() == NotesBy.EVERYONE;
    }

    List<UUID> of(UUID session) {
        @SuppressWarnings("unchecked")
        List<String> ids = entityManager
                .createNativeQuery(
                        "select cast(member_id as char(36)) from named_scribe where session_id = :session order by member_id",
                        String.class)
                .setParameter("session", session)
                .getResultList();
        return ids.stream().map(UUID::fromString).toList();
    }

    void add(UUID session, UUID person) {
        run("insert ignore into named_scribe (session_id, member_id) values (:session, :person)", session, person);
    }

    void remove(UUID session, UUID person) {
        run("delete from named_scribe where session_id = :session and member_id = :person", session, person);
    }

    private void run(String statement, UUID session, UUID person) {
        entityManager
                .createNativeQuery(statement)
                .setParameter("session", session)
                .setParameter("person", person)
                .executeUpdate();
    }
}
