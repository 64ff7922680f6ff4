package crema.archive.rest;

import crema.archive.Outcome;
import crema.archive.Report;
import crema.archive.Reported;
import crema.platform.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What an import made of everything that was brought.
 *
 * @param sessions the notes, and the files that could not be taken
 * @param ignored what is neither a note nor a picture
 */
public record Answer(List<Report> sessions, List<Ignored> ignored) {

    public Answer {
        sessions = List.copyOf(sessions);
        ignored = List.copyOf(ignored);
    }

    /** A file that was left out, and why. */
    public record Ignored(String file, String text) {}

    /** The same as a stream: thousands of reports are never in memory together. */
    record Stream(Pages pages) {

        private static final int PAGE = 100;

        /** Where the reports come from, by their numbers. */
        interface Pages {

            List<Reported> after(int number, int most);
        }

        void write(OutputStream out) throws IOException {
            List<Ignored> ignored = new ArrayList<>();
            Writer json = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            json.write("{\"sessions\":[");
            String separator = "";
            for (List<Reported> page = pages.after(0, PAGE); !page.isEmpty(); page = next(page)) {
                for (Reported reported : page) {
                    if (reported.outcome() == Outcome.IGNORED) {
                        ignored.add(new Ignored(reported.file(), reported.sentence()));
                    } else {
                        json.append(separator).append(reported.report());
                        separator = ",";
                    }
                }
            }
            json.append("],\"ignored\":").append(Json.write(ignored)).append("}");
            json.flush();
        }

        private List<Reported> next(List<Reported> page) {
            return pages.after(page.get(page.size() - 1).number(), PAGE);
        }
    }
}
