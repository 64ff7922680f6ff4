package crema.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** The open sockets of all attendees, read by one thread that notes when a number has reached the last of them. */
final class Screens implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Target target;
    private final int expected;
    private final Selector selector;
    private final List<Screen> open = new CopyOnWriteArrayList<>();
    private final Map<Long, Arrival> arrivals = new ConcurrentHashMap<>();
    private final Thread reader = new Thread(this::readOn, "screens");
    private volatile boolean leaving;

    /** Touched by the reading thread alone until the last socket has it. */
    private static final class Arrival {
        private int screens;
        private volatile long complete;
    }

    Screens(Target target, int expected) throws IOException {
        this.target = target;
        this.expected = expected;
        this.selector = Selector.open();
        reader.start();
    }

    /** Shakes hands for that attendee, who from then on is told everything. */
    boolean open(URI address, int attendee) throws IOException {
        var screen = Screen.open(address, target.headers(attendee));
        screen.channel().register(selector, SelectionKey.OP_READ, screen);
        selector.wakeup();
        return open.add(screen);
    }

    /** When the last socket was told that number, in nanoseconds of this Java process. */
    long complete(long seq) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var arrival = arrivals.get(seq);
            if (arrival != null && arrival.complete != 0) {
                return arrival.complete;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(target.name() + ": number " + seq + " has reached "
                        + (arrival == null ? 0 : arrival.screens) + " of " + expected + " sockets, and "
                        + closed() + " are closed");
            }
            LockSupport.parkNanos(200_000);
        }
    }

    /** Sockets the server has closed. */
    long closed() {
        return open.stream().filter(Screen::closed).count();
    }

    /** Messages that did not follow the one before. */
    int outOfOrder() {
        return open.stream().mapToInt(Screen::outOfOrder).sum();
    }

    private void readOn() {
        try {
            while (!leaving) {
                selector.select(key -> read((Screen) key.attachment()), 100);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read(Screen screen) {
        try {
            screen.read(this::arrived);
        } catch (IOException gone) {
            screen.gone();
        }
    }

    private void arrived(long seq) {
        var arrival = arrivals.computeIfAbsent(seq, first -> new Arrival());
        if (++arrival.screens == expected) {
            arrival.complete = System.nanoTime();
        }
    }

    @Override
    public void close() throws IOException {
        leaving = true;
        selector.wakeup();
        try {
            reader.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        for (var screen : open) {
            screen.close();
        }
        selector.close();
    }
}
