package crema.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many boards are open on this node, by whose and of what they are. It knows no rows, so no transaction is made for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Seats {

    /** A phone, a laptop, the projector, some forgotten tabs, and those of a shaky network that nobody has missed yet. */
    static final int OF_A_PERSON = 16;

    /** Three times the largest room we have thought of; beyond it every event costs this node more than the room is worth. */
    static final int OF_A_BOARD = 1_500;

    private final Map<UUID, Integer> taken = new ConcurrentHashMap<>();

    /** Whether this person may open one more board. */
    public boolean freeFor(UUID person) {
        return taken.getOrDefault(person, 0) < OF_A_PERSON;
    }

    /** Whether one more may look at this board. */
    public boolean freeAt(UUID session) {
        return taken.getOrDefault(session, 0) < OF_A_BOARD;
    }

    /** @return whether there was one; it is to be left only then */
    boolean take(UUID person, UUID session) {
        if (!take(person, OF_A_PERSON)) {
            return false;
        }
        if (!take(session, OF_A_BOARD)) {
            leave(person);
            return false;
        }
        return true;
    }

    void leave(UUID person, UUID session) {
        leave(person);
        leave(session);
    }

    private boolean take(UUID whose, int most) {
        AtomicBoolean seated = new AtomicBoolean();
        taken.compute(whose, (id, known) -> {
            int before = known == null ? 0 : known;
            seated.set(before < most);
            return seated.get() ? before + 1 : before;
        });
        return seated.get();
    }

    private void leave(UUID whose) {
        taken.computeIfPresent(whose, (id, now) -> now == 1 ? null : now - 1);
    }
}
