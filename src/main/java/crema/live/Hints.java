package crema.live;

import crema.platform.Ready;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.wildfly.clustering.server.GroupMember;
import org.wildfly.clustering.server.dispatcher.CommandDispatcher;
import org.wildfly.clustering.server.dispatcher.CommandDispatcherFactory;

/**
 * Hints to the other nodes: "that session has events up to that number". They read the events themselves, so a hint that is lost
 * costs the second until they look anyway. While one is on its way the next ones wait and go as one.
 */
@ApplicationScoped
public class Hints {

    /** On a single node the launcher leaves {@code local}, which reaches nobody and opens no port; among several {@code default}. */
    @Resource(lookup = "java:jboss/clustering/server/command-dispatcher-factory/${crema.hints:local}")
    private CommandDispatcherFactory<GroupMember> factory;

    @Resource
    private ManagedExecutorService executor;

    /** Of applications side by side in one server, each hears its own. */
    @Resource(lookup = "java:module/ModuleName")
    private String application;

    @Inject
    private Channels channels;

    private final Map<UUID, Long> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean sending = new AtomicBoolean();
    private CommandDispatcher<GroupMember, Channels> dispatcher;

    /** At once, since a node that tells nothing must hear the others all the same. */
    void start(@Observes Ready ready) {
        dispatcher =
                factory.createCommandDispatcher("crema.live/" + application, channels, Hint.class.getClassLoader());
    }

    @PreDestroy
    void close() {
        Optional.ofNullable(dispatcher).ifPresent(CommandDispatcher::close);
    }

    /** Returns at once. */
    void tell(UUID session, long seq) {
        if (!factory.getGroup().isSingleton()) {
            waiting.merge(session, seq, Math::max);
            if (sending.compareAndSet(false, true)) {
                executor.execute(this::sendAll);
            }
        }
    }

    private void sendAll() {
        try {
            for (Iterator<UUID> sessions = waiting.keySet().iterator(); sessions.hasNext(); ) {
                UUID session = sessions.next();
                send(new Hint(session, waiting.remove(session)));
            }
        } finally {
            sending.set(false);
        }
        if (!waiting.isEmpty() && sending.compareAndSet(false, true)) {
            executor.execute(this::sendAll);
        }
    }

    private void send(Hint hint) {
        try {
            dispatcher.dispatchToGroup(hint, Set.of(factory.getGroup().getLocalMember()));
        } catch (IOException lost) {
            Channels.LOG.debugf("A hint was lost: %s", lost.getMessage());
        }
    }
}
