package crema.session;

import crema.member.Caller;
import crema.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody wants to cast a dot on a topic, or else to take one back. */
record Vote(Command command, UUID topic, boolean casts) {

    UUID session() {
        return command.session();
    }

    UUID voter() {
        return command.person();
    }

    boolean onBehalf() {
        return command.behalf() != null;
    }

    /** Who has pressed, for themselves or for the voter. */
    Caller caller() {
        return command.caller();
    }

    /**
     * @param card what the dot counts with
     * @throws Refusal when the ballot does not take it
     */
    void markOn(Ballot ballot, List<UUID> card, VotingRound round, Instant now) {
        if (casts) {
            ballot.cast(card, round, now);
        } else {
            ballot.takeBack(card);
        }
    }

    SessionEvent happened(SessionEvent.Tally tally) {
        return casts ? new SessionEvent.DotCast(tally) : new SessionEvent.DotTakenBack(tally);
    }
}
