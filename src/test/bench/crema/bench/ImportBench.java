package crema.bench;

import crema.it.Evening;
import crema.it.Notes;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Imports a zip of generated notes through the API, and says how long that took and how much memory the server held,
 * before and meanwhile.
 */
final class ImportBench {

    private static final Duration GLANCE = Duration.ofMillis(500);

    private final int notes;
    private final PrintStream out;

    ImportBench(int notes, PrintStream out) {
        this.notes = notes;
        this.out = out;
    }

    /** A small import before warms the server up, as a day of work would. */
    void run() throws ExecutionException, InterruptedException {
        importing(200).run();
        long before = megabytes();
        var importing = importing(notes);
        long started = System.nanoTime();
        new Thread(importing).start();
        long most = before;
        while (!within(GLANCE, importing)) {
            most = Math.max(most, megabytes());
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        out.printf("%,d notes in %.1f s: %.0f a second%n", importing.get(), seconds, notes / seconds);
        out.printf("resident memory of the server: %d MB before, at most %d MB meanwhile%n", before, most);
    }

    /** @return how many have become sessions */
    private static FutureTask<Integer> importing(int notes) {
        var evening = Evening.planned();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 0; number < notes; number++) {
            var day = LocalDate.of(1990, 1, 1).plusDays(number);
            files.put("notes/" + day + ".md", Notes.bytes(Notes.of(day)));
        }
        byte[] zip = Notes.zip(files);
        return new FutureTask<>(() -> imported(evening, zip));
    }

    private static int imported(Evening evening, byte[] zip) {
        var answer = evening.host()
                .api()
                .with("Content-Type", "application/zip")
                .send(
                        "POST",
                        "/groups/" + evening.group() + "/chapters/" + Evening.CHAPTER + "/imports",
                        BodyPublishers.ofByteArray(zip))
                .expect(200);
        return answer.body().split("\"outcome\":\"imported\"", -1).length - 1;
    }

    private static boolean within(Duration limit, FutureTask<?> work) throws ExecutionException, InterruptedException {
        try {
            work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private static long megabytes() {
        var server = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("jboss-modules.jar"))
                .findFirst()
                .orElseThrow();
        try (var lines = Files.lines(Path.of("/proc/" + server.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    >> 10;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
