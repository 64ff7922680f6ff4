package crema.live;

import static crema.live.DeltaTest.delta;
import static crema.live.DeltaTest.json;
import static crema.live.DeltaTest.sameMembers;
import static crema.live.DeltaTest.shared;
import static crema.session.Happenings.ABOVE;
import static crema.session.Happenings.LINE;
import static crema.session.Happenings.TOPIC;

import crema.session.BoardView;
import crema.session.SessionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sockets carry of notes and epiphanies, member by member. */
class LineDeltaTest {

    @Test
    void aNoteIsWrittenBelowAnotherOrAtTheTop() {
        String written =
                "{'seq':7,'type':'note-written','topic':'%s','note':{'depth':1,'id':'%s','text':'Keeps'},'after':%s,'by':'Ines'}";

        sameMembers(
                delta(new SessionEvent.NoteWritten(TOPIC, LINE, "Keeps", 1, ABOVE))
                        .text(),
                json(written, TOPIC, LINE, "'" + ABOVE + "'"));
        sameMembers(
                delta(new SessionEvent.NoteWritten(TOPIC, LINE, "Keeps", 1, null))
                        .text(),
                json(written, TOPIC, LINE, null));
    }

    @Test
    void aNoteIsEditedOrRemoved() {
        sameMembers(
                delta(new SessionEvent.NoteEdited(TOPIC, LINE, "Keeps", 1, "Spoils", 0, List.of(ABOVE)))
                        .text(),
                json(
                        "{'seq':7,'type':'note-edited','topic':'%s','note':{'depth':1,'id':'%s','text':'Keeps'},'below':['%s'],'by':'Ines'}",
                        TOPIC, LINE, ABOVE));
        shared(new SessionEvent.NoteRemoved(TOPIC, LINE, "Keeps", 1, null))
                .isEqualTo(json("{'seq':7,'type':'note-removed','topic':'%s','note':'%s'}", TOPIC, LINE));
    }

    @Test
    void aListIsWrittenAndLinesAreMovedTogether() {
        sameMembers(
                delta(new SessionEvent.NotesWritten(TOPIC, List.of(new BoardView.Line(LINE, "Keeps", 1, false)), ABOVE))
                        .text(),
                json(
                        "{'seq':7,'type':'notes-written','topic':'%s','notes':[{'depth':1,'id':'%s','struck':false,'text':'Keeps'}],'after':'%s','by':'Ines'}",
                        TOPIC, LINE, ABOVE));
        sameMembers(
                delta(new SessionEvent.NotesMoved(TOPIC, List.of(LINE), null, ABOVE))
                        .text(),
                json("{'seq':7,'type':'notes-moved','topic':'%s','notes':['%s'],'after':null}", TOPIC, LINE));
    }

    @Test
    void anEpiphanyIsAddedEditedOrRemoved() {
        String line = "{'seq':7,'type':'%s','epiphany':{'depth':0,'id':'%s','text':'Less is more'}}";

        sameMembers(
                delta(new SessionEvent.EpiphanyAdded(LINE, "Less is more", 0, ABOVE))
                        .text(),
                json(line.replace("'depth'", "'from':'" + ABOVE + "','depth'"), "epiphany-added", LINE));
        sameMembers(
                delta(new SessionEvent.EpiphanyEdited(LINE, "Less is more", 0, "More", 1))
                        .text(),
                json(line, "epiphany-edited", LINE));
        shared(new SessionEvent.EpiphanyRemoved(LINE, "Less is more", 0, null))
                .isEqualTo(json("{'seq':7,'type':'epiphany-removed','epiphany':'%s'}", LINE));
    }
}
