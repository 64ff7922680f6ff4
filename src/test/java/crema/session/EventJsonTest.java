package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EventJsonTest {

    static final List<SessionEvent> EVENTS = Happenings.ALL;

    @Test
    void everyKindOfEventIsTried() {
        assertThat(EVENTS.stream().map(Object::getClass).distinct())
                .as("add the new event to Happenings")
                .containsExactlyInAnyOrder(SessionEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void anEventIsReadAsItWasWritten(SessionEvent event) {
        assertThat(EventJson.read(EventJson.type(event), EventJson.write(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void aTypeFitsIntoItsColumn(SessionEvent event) {
        assertThat(EventJson.type(event)).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void whatIsStoredReadsLikeTheRecord() {
        SessionEvent written =
                new SessionEvent.NoteWritten(Happenings.TOPIC, Happenings.LINE, "Tea", 1, Happenings.ABOVE);

        assertThat(EventJson.type(written)).isEqualTo("NoteWritten");
        assertThat(EventJson.write(written))
                .contains("\"topic\":\"" + Happenings.TOPIC + "\"", "\"text\":\"Tea\"", "\"depth\":1");
    }

    @Test
    void anEventOfAnOlderReleaseIsReadWithoutWhatItDidNotHave() {
        SessionEvent read = EventJson.read("PhaseChanged", "{\"from\":\"PLANNED\",\"to\":\"GATHERING\"}");

        assertThat(read).isEqualTo(Happenings.ALL.get(0));
    }
}
