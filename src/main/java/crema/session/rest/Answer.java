package crema.session.rest;

import crema.session.Phase;
import crema.session.Recorded;
import crema.session.SessionEvent;
import jakarta.json.bind.annotation.JsonbNillable;
import java.util.UUID;

/**
 * What a command answers: the number of its event, and the id or the counts it is about. A repeated command answers the same.
 */
@JsonbNillable
public record Answer(long seq, UUID id, UUID topic, Integer dots, Integer mine, Integer dotsLeft, String phase) {

    static Answer to(Recorded recorded) {
        SessionEvent what = recorded.what();
        if (what instanceof SessionEvent.DotCast cast) {
            return tally(recorded, cast.tally());
        } else if (what instanceof SessionEvent.DotTakenBack taken) {
            return tally(recorded, taken.tally());
        } else if (what instanceof SessionEvent.PhaseChanged changed) {
            return phase(recorded, changed.to());
        } else if (what instanceof SessionEvent.PhaseKept kept) {
            return phase(recorded, kept.phase());
        } else if (what instanceof SessionEvent.TopicAdded added) {
            return id(recorded, added.topic());
        } else if (what instanceof SessionEvent.TopicsMerged merged) {
            return id(recorded, merged.cards().after().get(0).id());
        } else if (what instanceof SessionEvent.NoteWritten written) {
            return id(recorded, written.note());
        } else if (what instanceof SessionEvent.EpiphanyAdded added) {
            return id(recorded, added.epiphany());
        } else if (what instanceof SessionEvent.PersonAdded added) {
            return id(recorded, added.person());
        }
        return id(recorded, null);
    }

    private static Answer phase(Recorded recorded, Phase phase) {
        return new Answer(recorded.seq(), null, null, null, null, null, phase.word());
    }

    private static Answer id(Recorded recorded, UUID id) {
        return new Answer(recorded.seq(), id, null, null, null, null, null);
    }

    private static Answer tally(Recorded recorded, SessionEvent.Tally tally) {
        return new Answer(
                recorded.seq(),
                null,
                tally.topic(),
                tally.hidden() ? null : tally.dots(),
                tally.mine(),
                tally.dotsLeft(),
                null);
    }
}
