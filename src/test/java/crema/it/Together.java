package crema.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several people, or several devices of one, doing something at the same moment. */
public final class Together {

    private Together() {}

    /** Starts all tasks at once, each on a thread of its own, and returns what they returned, in their order. */
    public static <T> List<T> all(List<Callable<T>> tasks) {
        var start = new CyclicBarrier(tasks.size());
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var futures = new ArrayList<Future<T>>();
            tasks.forEach(task -> futures.add(threads.submit(() -> {
                start.await();
                return task.call();
            })));
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same task so many times. */
    public static <T> List<T> times(int number, Callable<T> task) {
        return all(IntStream.range(0, number).mapToObj(i -> task).toList());
    }
}
