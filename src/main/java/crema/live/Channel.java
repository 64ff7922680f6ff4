package crema.live;

import crema.session.Recorded;
import jakarta.websocket.CloseReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The single sender of one session on this node. Everything that touches its order runs one after the other: commit order is not
 * send order, so what arrives early waits up to {@link #PATIENCE_MILLIS} for the missing number, which is then read from the events.
 */
final class Channel {

    private static final long PATIENCE_MILLIS = 50;

    /** Whoever comes sooner after what was sent last is one of many. */
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final UUID session;
    private final Events events;
    private final Executor later;
    private final SerialExecutor serial;
    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger joining = new AtomicInteger();
    private final Queue<Recorded> told = new ConcurrentLinkedQueue<>();
    private final SortedMap<Long, Recorded> early = new TreeMap<>();
    private final AtomicBoolean doubtful = new AtomicBoolean();
    private long sent;
    private volatile long lastSent = System.nanoTime() - QUIET_NANOS;
    private boolean waiting;

    Channel(UUID session, Events events, Executor executor, Executor later) {
        this.session = session;
        this.events = events;
        this.later = later;
        this.serial = new SerialExecutor(session, executor);
        this.sent = events.latest(session);
    }

    /** The time a missing number is given to arrive by itself. */
    static long patience(TimeUnit unit) {
        return unit.convert(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** After a commit on this node. What has been committed by the time it is sent goes out together. */
    void tell(Recorded recorded) {
        if (!recorded.vote() || !quiet() || !serial.atOnce(() -> sendIfNext(recorded))) {
            told.add(recorded);
            serial.execute(this::sendWhatWasTold);
        }
    }

    /** In a rush nobody who votes waits for the sending. */
    private boolean quiet() {
        return System.nanoTime() - lastSent > QUIET_NANOS;
    }

    /**
     * By the thread that has committed: going over to another takes longer than sending a vote does, which reads nothing and waits for
     * no socket.
     */
    private boolean sendIfNext(Recorded vote) {
        boolean next = early.isEmpty() && vote.seq() == sent + 1;
        if (next) {
            early.put(vote.seq(), vote);
            sendWhatIsNext();
        }
        return next;
    }

    private void sendWhatWasTold() {
        for (Recorded next = told.poll(); next != null; next = told.poll()) {
            early.put(next.seq(), next);
        }
        sendWhatIsNext();
        if (!early.isEmpty() && !waiting) {
            waiting = true;
            later.execute(() -> serial.execute(this::fillGap));
        }
    }

    /** Somebody may have committed elsewhere. */
    void look(long latest) {
        serial.execute(() -> {
            if (doubtful.get()) {
                startAnew();
            } else if (latest > sent) {
                readOn();
            }
        });
    }

    /** What it was told last has perhaps not happened; seen at the next look, as the database is away. */
    void doubt() {
        doubtful.set(true);
    }

    /** What happened in place of something that did not has the same number, so only the whole board shows it. */
    private void startAnew() {
        doubtful.set(false);
        try {
            told.clear();
            early.clear();
            sent = events.latest(session);
            viewers.forEach(Viewer::reload);
        } catch (RuntimeException failure) {
            doubtful.set(true);
            throw failure;
        }
    }

    /** A board that has everything up to {@code after} joins; what it missed is sent first. */
    void join(Viewer viewer, long after) {
        joining.incrementAndGet();
        serial.execute(() -> {
            try {
                catchUp(viewer, after);
                viewers.add(viewer);
            } catch (RuntimeException failure) {
                viewer.close(CloseReason.CloseCodes.TRY_AGAIN_LATER, "cannot catch up now");
                throw failure;
            } finally {
                joining.decrementAndGet();
            }
        });
    }

    /** Most come from a page they have just loaded and have missed nothing: nothing is read for them. */
    private void catchUp(Viewer viewer, long after) {
        if (after == sent) {
            return;
        }
        readOn();
        List<Recorded> missed = events.after(session, after);
        if (after > sent || missed.isEmpty() && after < sent || missed.size() >= Events.MOST) {
            viewer.reload();
        } else {
            Function<UUID, Optional<String>> names = names();
            viewer.send(missed.stream()
                    .filter(recorded -> recorded.seq() <= sent)
                    .map(recorded -> Delta.of(recorded, names))
                    .toList());
        }
    }

    /** In turn, so that it cannot come before its own joining. */
    void leave(Viewer viewer) {
        serial.execute(() -> viewers.remove(viewer));
    }

    /** Nobody looks, and nobody is about to. */
    boolean idle() {
        return joining.get() == 0 && viewers.isEmpty();
    }

    Set<Viewer> viewers() {
        return viewers;
    }

    private void fillGap() {
        waiting = false;
        if (!early.isEmpty()) {
            readOn();
        }
    }

    private void readOn() {
        List<Recorded> found = events.after(session, sent);
        found.forEach(recorded -> early.put(recorded.seq(), recorded));
        sendWhatIsNext();
        if (found.size() >= Events.MOST) {
            readOn();
        }
    }

    private void sendWhatIsNext() {
        early.headMap(sent + 1).clear();
        List<Delta> deltas = new ArrayList<>();
        Function<UUID, Optional<String>> names = names();
        try {
            while (!early.isEmpty() && early.firstKey() == sent + 1) {
                Recorded next = early.get(early.firstKey());
                if (!viewers.isEmpty()) {
                    deltas.add(Delta.of(next, names));
                }
                early.remove(next.seq());
                sent = next.seq();
            }
        } finally {
            // Where a name cannot be asked for, those before it count as sent and must be.
            viewers.forEach(viewer -> viewer.send(deltas));
            lastSent = System.nanoTime();
        }
    }

    /** Of those who are sent together each is asked for once: a line tells who wrote it, and many come at once. */
    private Function<UUID, Optional<String>> names() {
        Map<UUID, Optional<String>> known = new HashMap<>();
        return person -> known.computeIfAbsent(person, events::name);
    }
}
