package crema.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** What a channel does, one task after the other in their order, whichever thread has the turn. */
final class SerialExecutor implements Executor {

    private final UUID session;
    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean taken;

    SerialExecutor(UUID session, Executor executor) {
        this.session = session;
        this.executor = executor;
    }

    /** On a thread of the executor behind it, once those before it are done. */
    @Override
    public void execute(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (taken) {
                return;
            }
            taken = true;
        }
        executor.execute(this::workOff);
    }

    /**
     * By the thread that asks, if nobody has the turn.
     *
     * @param task says whether it has done anything
     */
    boolean atOnce(BooleanSupplier task) {
        synchronized (waiting) {
            if (taken) {
                return false;
            }
            taken = true;
        }
        try {
            return done(task);
        } finally {
            handOver();
        }
    }

    private void handOver() {
        synchronized (waiting) {
            taken = !waiting.isEmpty();
            if (!taken) {
                return;
            }
        }
        executor.execute(this::workOff);
    }

    private void workOff() {
        while (true) {
            Runnable task;
            synchronized (waiting) {
                task = waiting.poll();
                if (task == null) {
                    taken = false;
                    return;
                }
            }
            done(() -> {
                task.run();
                return true;
            });
        }
    }

    /** A task that fails (the database is away) must not stop the channel: the next look reads what it missed. */
    private boolean done(BooleanSupplier task) {
        try {
            return task.getAsBoolean();
        } catch (RuntimeException failure) {
            Channels.LOG.warnf("The board of session %s could not be told: %s", session, failure.getMessage());
            return true;
        }
    }
}
