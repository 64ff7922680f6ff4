package crema.live;

import crema.platform.Json;
import crema.platform.Ready;
import crema.session.BoardView;
import crema.session.Presence;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Who is there. Once a second this node writes down who has come to its boards and who has left, every ten seconds that the others
 * are still here, and tells its boards who is present on all nodes. It stands apart from the events and their senders.
 */
@ApplicationScoped
public class RollCall {

    private static final int RENEW_EVERY = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Channels channels;

    @Inject
    private Presence presence;

    private final String node = System.getProperty("jboss.node.name", "server");
    private Set<Presence.Seat> known = Set.of();
    private final Map<UUID, Integer> sizes = new HashMap<>();
    private int calls;
    private ScheduledFuture<?> calling;

    void start(@Observes Ready ready) {
        calling = executor.scheduleWithFixedDelay(this::call, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (calling != null) {
            calling.cancel(false);
        }
    }

    /** Somebody waits to be seen: this node does not wait for the next call. */
    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Presence.Changed changed) {
        executor.execute(() -> {
            Set<UUID> session = Set.of(changed.session());
            List<BoardView.Present> there = presence.at(session).getOrDefault(changed.session(), List.of());
            int away = presence.away(session).getOrDefault(changed.session(), 0);
            channels.present(changed.session(), Json.write(new Present("present", there, away)));
        });
    }

    /** An exception would end the calling for good. */
    private void call() {
        try {
            writeDown(channels.seats());
            sizes.keySet().retainAll(channels.shown());
            Set<UUID> sessions = channels.shown().stream().filter(this::itsTurn).collect(Collectors.toSet());
            if (!sessions.isEmpty()) {
                Map<UUID, List<BoardView.Present>> there = presence.at(sessions);
                Map<UUID, Integer> away = presence.away(sessions);
                sessions.forEach(session ->
                        tell(session, there.getOrDefault(session, List.of()), away.getOrDefault(session, 0)));
            }
        } catch (RuntimeException failure) {
            Channels.LOG.warnf("Nobody could be counted this second: %s", failure.getMessage());
        }
    }

    private void writeDown(Set<Presence.Seat> seats) {
        Set<Presence.Seat> left = without(known, seats);
        Set<Presence.Seat> here = calls++ % RENEW_EVERY == 0 ? seats : without(seats, known);
        if (!left.isEmpty()) {
            presence.leave(node, left);
        }
        if (!here.isEmpty()) {
            presence.renew(node, here);
        }
        known = seats;
    }

    /** The larger the room, the rarer it is asked and told: everybody's names go to everybody. */
    private boolean itsTurn(UUID session) {
        return calls % (1 + sizes.getOrDefault(session, 0) / 100) == 0;
    }

    private void tell(UUID session, List<BoardView.Present> people, int away) {
        sizes.put(session, people.size());
        channels.present(session, Json.write(new Present("present", people, away)));
    }

    private static Set<Presence.Seat> without(Set<Presence.Seat> all, Set<Presence.Seat> others) {
        Set<Presence.Seat> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    /**
     * The message as sockets carry it; without a number, because it is no event.
     *
     * @param away how many have voted and are gone
     */
    public record Present(String type, List<BoardView.Present> people, int away) {}
}
