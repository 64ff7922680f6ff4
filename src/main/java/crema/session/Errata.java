package crema.session;

import crema.member.Caller;
import crema.platform.Audit;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Corrections beside a sealed record, which itself stays as it was published. Organizers of the chapter make them. */
@Retried
@ApplicationScoped
@Transactional
public class Errata {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @throws Refusal missing; a conflict before publication; invalid when the text is empty or longer than 1,000 characters */
    public void add(Caller caller, String group, String chapter, String slug, String text) {
        Session session = published(caller, group, chapter, slug);
        Erratum erratum = new Erratum(TimeOrderedId.next(), session.id(), text, caller.id(), clock.instant());
        entityManager.persist(erratum);
        audit.done(caller.id(), "erratum added", erratum.id());
    }

    /** @throws Refusal missing, also when it was taken back before */
    public void takeBack(Caller caller, String group, String chapter, String slug, UUID id) {
        Session session = published(caller, group, chapter, slug);
        Erratum erratum = Optional.ofNullable(entityManager.find(Erratum.class, id))
                .filter(found -> found.belongsTo(session.id()))
                .orElseThrow(Refusal::missing);
        entityManager.remove(erratum);
        audit.done(caller.id(), "erratum taken back", id);
    }

    private Session published(Caller caller, String group, String chapter, String slug) {
        Room room = sessions.at(caller, group, chapter, slug);
        if (!room.mayOrganize()) {
            throw Refusal.missing();
        }
        if (room.session().phase() != Phase.PUBLISHED) {
            throw Refusal.conflict(
                    "session-is-not-published", "Until it is published, the session itself can be corrected.");
        }
        return room.session();
    }
}
