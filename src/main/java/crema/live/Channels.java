package crema.live;

import crema.platform.OutcomeUnknown;
import crema.platform.Ready;
import crema.session.Admission;
import crema.session.Presence;
import crema.session.Recorded;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The channels of this node: one per session somebody looks at. Once a second each learns what other nodes have committed. */
@ApplicationScoped
public class Channels {

    static final Logger LOG = Logger.getLogger(Channels.class);

    /** Tells a board to show the way to sign in, rather than to come back. */
    private static final CloseReason.CloseCode SHUT_OUT = CloseReason.CloseCodes.getCloseCode(4001);

    /** Below the minute after which proxies usually end a quiet connection. */
    private static final int PING_SECONDS = 25;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Events events;

    @Inject
    private Admission admission;

    @Inject
    private Hints hints;

    private final Map<UUID, Channel> channels = new ConcurrentHashMap<>();

    private ScheduledFuture<?> looking;
    private ScheduledFuture<?> pinging;

    void start(@Observes Ready ready) {
        looking = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        pinging = executor.scheduleWithFixedDelay(this::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        Stream.of(looking, pinging).filter(Objects::nonNull).forEach(task -> task.cancel(false));
    }

    /** After the commit, and only handed over here: the sender does the rest. */
    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Recorded recorded) {
        Optional.ofNullable(channels.get(recorded.session())).ifPresent(channel -> channel.tell(recorded));
        hints.tell(recorded.session(), recorded.seq());
    }

    /** A commit of which nobody knows the outcome is told like any other. */
    void doubt(@Observes OutcomeUnknown unknown) {
        channels.values().forEach(Channel::doubt);
    }

    /** Another node has said that there are events up to {@code latest}. */
    void look(UUID session, long latest) {
        Optional.ofNullable(channels.get(session)).ifPresent(channel -> channel.look(latest));
    }

    /** In one step with finding the channel, so that it is not given up in between. */
    void join(UUID session, Viewer viewer, long after) {
        channels.compute(session, (id, known) -> {
            Channel channel = known == null ? open(id) : known;
            channel.join(viewer, after);
            return channel;
        });
    }

    void leave(UUID session, Viewer viewer) {
        Optional.ofNullable(channels.get(session)).ifPresent(channel -> channel.leave(viewer));
    }

    private Channel open(UUID session) {
        return new Channel(
                session,
                events,
                executor,
                task -> executor.schedule(task, Channel.patience(TimeUnit.MILLISECONDS), TimeUnit.MILLISECONDS));
    }

    /** Who has a board open on this node; devices with several count once. */
    Set<Presence.Seat> seats() {
        return channels.entrySet().stream()
                .flatMap(open -> open.getValue().viewers().stream()
                        .map(viewer -> new Presence.Seat(open.getKey(), viewer.person(), viewer.signIn())))
                .collect(Collectors.toSet());
    }

    /** The sessions whose boards this node shows. */
    Set<UUID> shown() {
        return Set.copyOf(channels.keySet());
    }

    /** Who is there has changed, or somebody has come who was not told. */
    void present(UUID session, String text) {
        Optional.ofNullable(channels.get(session))
                .ifPresent(channel -> channel.viewers().forEach(viewer -> viewer.present(text)));
    }

    private void ping() {
        channels.values().stream()
                .flatMap(channel -> channel.viewers().stream())
                .forEach(Viewer::ping);
    }

    private void look() {
        try {
            channels.keySet().forEach(this::giveUpIfIdle);
            if (!channels.isEmpty()) {
                events.latest(channels.keySet()).forEach(this::look);
                channels.forEach(this::shutOut);
            }
        } catch (RuntimeException failure) {
            LOG.warnf("Open boards could not be looked after this second: %s", failure.getMessage());
        }
    }

    private void giveUpIfIdle(UUID session) {
        channels.computeIfPresent(session, (id, channel) -> channel.idle() ? null : channel);
    }

    private void shutOut(UUID session, Channel channel) {
        Set<UUID> signIns = channel.viewers().stream().map(Viewer::signIn).collect(Collectors.toSet());
        if (signIns.isEmpty()) {
            return;
        }
        Set<UUID> out = admission.shutOut(session, signIns);
        channel.viewers().stream()
                .filter(viewer -> out.contains(viewer.signIn()))
                .forEach(viewer -> viewer.close(SHUT_OUT, "not here any more"));
    }
}
