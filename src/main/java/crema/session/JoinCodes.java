package crema.session;

import crema.platform.Retried;
import crema.session.SessionEvent.JoinCodeChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/** The code at the door, in the hands of whoever facilitates. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class JoinCodes {

    @Inject
    private Sessions sessions;

    @Inject
    private Journal journal;

    /** Lets guests in by another code; the old one is missing at once, and guests inside stay. */
    public Recorded renew(Command command) {
        return change(command, Session::renewJoinCode);
    }

    /** Lets no guest in until the code is renewed. */
    public Recorded lock(Command command) {
        return change(command, Session::lockJoinCode);
    }

    private Recorded change(Command command, Consumer<Session> what) {
        return journal.once(command, () -> {
            Session session = sessions.facilitated(command).session();
            String codeBefore = session.joinCode();
            boolean lockedBefore = session.joinLocked();
            what.accept(session);
            return journal.record(
                    command,
                    journal.turn(session.id())
                            .require(Phase::takesTopics, "session-is-closed", "The doors are closed for this time."),
                    new JoinCodeChanged(session.joinLocked(), codeBefore, lockedBefore));
        });
    }
}
