package crema.session;

import crema.community.Chapters;
import crema.session.SessionEvent.CustomsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Boards learn that their chapter goes about its sessions in another way. Those that are planned read it when their doors open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenBoards {

    @Inject
    private Sessions sessions;

    @Inject
    private Journal journal;

    void changed(@Observes Chapters.Changed changed) {
        List<Integer> pattern = changed.customs().pattern().seconds();
        sessions.underWay(changed.chapter()).stream()
                // One that is published this moment is sealed.
                .filter(session -> sessions.locked(session).phase() != Phase.PUBLISHED)
                .forEach(session -> tell(session, new CustomsChanged(pattern)));
    }

    /** It is a step of that session alone, though all are told at once. */
    private void tell(UUID session, SessionEvent what) {
        Journal.Turn turn = journal.turn(session);
        journal.record(List.of(new Journal.Entry(Command.bySystem(session), turn.seq(), null, what)));
    }
}
