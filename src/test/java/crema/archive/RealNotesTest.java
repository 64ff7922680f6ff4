package crema.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crema.archive.ReadNotes.Heading;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real notes that people wrote by hand lie beside some checkouts; elsewhere this is reported as skipped. */
class RealNotesTest {

    private static List<RealNotes> all;

    @BeforeAll
    static void find() throws IOException {
        assumeTrue(RealNotes.areThere(), "no real notes");
        all = RealNotes.all();
        assertThat(all).hasSize(20);
    }

    @Test
    void theyAreReadAsTheirPeopleMeantThem() throws Unreadable {
        for (RealNotes real : all) {
            ReadNotes read = real.read();
            JsonObject meaning = real.meaning();

            assertThat(read.date()).hasToString(meaning.getString("date"));
            assertThat(read.attendees()).isEqualTo(meaning.isNull("attendees") ? null : meaning.getInt("attendees"));
            assertThat(read.picture()).isEqualTo(meaning.isNull("image") ? null : meaning.getString("image"));
            assertThat(read.topics()).isEqualTo(real.topics());
            assertThat(read.epiphanies()).isEqualTo(RealNotes.lines(meaning.getJsonArray("epiphanies")));
            assertThat(read.discussed()).extracting(Heading::text).isEqualTo(real.headings());
        }
    }

    @Test
    void theirDiscussionsKeepVotesAndNesting() throws Unreadable {
        for (RealNotes real : all) {
            List<Heading> read = real.read().discussed();
            List<JsonObject> meant = real.discussed().toList();
            for (int at = 0; at < meant.size(); at++) {
                JsonObject topic = meant.get(at);
                assertThat(read.get(at).votes()).isEqualTo(topic.isNull("votes") ? null : topic.getInt("votes"));
                assertThat(read.get(at).notes()).isEqualTo(RealNotes.lines(topic.getJsonArray("notes")));
            }
        }
    }

    @Test
    void onlyEmptyBulletsAndAWrongFileNameNeedAWarning() throws Unreadable {
        for (RealNotes real : all) {
            assertThat(real.read().warnings())
                    .extracting(Warning::text)
                    .allMatch(
                            text -> text.startsWith("An empty bullet") || text.startsWith("The name of the file says"));
        }
    }

    @Test
    void everyHeadingIsLinkedToTheTopicsItMeans() throws Unreadable {
        for (RealNotes real : all) {
            assertThat(linked(real.read().topics(), real.headings())).isEqualTo(real.proposed());
        }
    }

    /** Where the right one is missing, none is the right answer. */
    @Test
    void noHeadingIsLinkedToAnotherTopicInsteadOfAMissingOne() {
        for (RealNotes real : all) {
            for (List<String> missing : real.proposed()) {
                List<String> left = new ArrayList<>(real.topics());
                left.removeAll(missing);
                List<List<String>> expected = real.proposed().stream()
                        .map(meant -> meant.equals(missing) ? List.<String>of() : meant)
                        .toList();

                assertThat(linked(left, real.headings())).isEqualTo(expected);
            }
        }
    }

    /** People come back to some questions; those are the few. */
    @Test
    void headingsAreHardlyEverLinkedToTheTopicsOfAnotherEvening() {
        long headings = 0;
        long links = 0;
        for (RealNotes one : all) {
            for (RealNotes other : all) {
                if (one != other) {
                    headings += one.headings().size();
                    links += Linking.link(other.topics(), one.headings()).stream()
                            .filter(found -> !found.isEmpty())
                            .count();
                }
            }
        }
        assertThat(headings).isEqualTo(2_242);
        assertThat(links).isLessThanOrEqualTo(10);
    }

    @Test
    void theyAreWrittenAsTheyWere() throws Exception {
        for (RealNotes real : all) {
            ReadNotes read = real.read();

            assertThat(essence(Export.of(read))).isEqualTo(essence(read.text()));
        }
    }

    @Test
    void whatIsWrittenReadsTheSame() throws Exception {
        for (RealNotes real : all) {
            ReadNotes read = real.read();

            assertThat(Meaning.of(NotesReader.read("notes.md", Export.of(read), List.of())))
                    .isEqualTo(Meaning.of(read));
        }
    }

    private static List<List<String>> linked(List<String> topics, List<String> headings) {
        return Linking.link(topics, headings).stream()
                .map(found -> found.stream().map(topics::get).toList())
                .toList();
    }

    /** The lines without trailing blanks, empty bullets and blank lines, which people set as they liked. */
    private static List<String> essence(String notes) {
        return notes.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.strip().equals("-"))
                .toList();
    }
}
