package crema.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final SessionReport SESSION = SessionReport.of(
            "2031-03-04", "Tea Tables", LocalDate.of(2031, 3, 4), Instant.parse("2031-03-04T18:00:00Z"));

    @Test
    void ofAPlannedSessionOnlyItsPlaceInTimeIsKnown() {
        assertThat(SESSION.address()).isEmpty();
        assertThat(SESSION.attendees()).isEmpty();
        assertThat(SESSION.picture()).isEmpty();
        assertThat(SESSION.topics()).isEmpty();
        assertThat(SESSION.discussed()).isEmpty();
        assertThat(SESSION.epiphanies()).isEmpty();
        assertThat(SESSION.wording()).isEqualTo(Wording.USUAL);
    }

    @Test
    void whatIsAddedChangesNothingElse() {
        List<Line> lines = List.of(new Line(0, "Oolong"));
        List<TopicReport> topics = List.of(TopicReport.of("Water").withDots(3));
        List<DiscussedReport> discussed =
                List.of(DiscussedReport.of("Water?", List.of("Water"), lines).withVotes(3));
        URI address = URI.create("https://tea.example/2031-03-04");

        SessionReport session = SESSION.withEpiphanies(lines)
                .withDiscussed(discussed)
                .withTopics(topics)
                .withPicture("images/a.png")
                .withAttendees(0)
                .withAddress(address)
                .withWording(new Wording("", "All topics", "Epiphany"));

        assertThat(session.slug()).isEqualTo(SESSION.slug());
        assertThat(session.title()).isEqualTo("Tea Tables");
        assertThat(session.startsAt()).isEqualTo(SESSION.startsAt());
        assertThat(session.address()).contains(address);
        assertThat(session.attendees()).hasValue(0);
        assertThat(session.picture()).contains("images/a.png");
        assertThat(session.topics()).isEqualTo(topics);
        assertThat(session.discussed()).isEqualTo(discussed);
        assertThat(session.epiphanies()).isEqualTo(lines);
        assertThat(session.wording()).isEqualTo(new Wording("", "All topics", "Epiphany"));
    }

    @Test
    void aReportDoesNotChangeWithTheListItWasMadeFrom() {
        List<SessionReport> sessions = new ArrayList<>(List.of(SESSION));
        Report report = new Report(
                new GroupReport("tea", "Tea Tables"),
                new ChapterReport("lisbon", "Lisbon", ZoneId.of("Europe/Lisbon")),
                sessions);

        sessions.clear();

        assertThat(report.sessions()).containsExactly(SESSION);
    }

    @Test
    void nothingIsCountedBelowNought() {
        assertThatIllegalArgumentException().isThrownBy(() -> SESSION.withAttendees(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopicReport.of("Water").withDots(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> DiscussedReport.of("Water", List.of(), List.of())
                .withVotes(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(-1, "Water"));
    }
}
