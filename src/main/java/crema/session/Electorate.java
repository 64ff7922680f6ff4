package crema.session;

import crema.community.Role;
import crema.community.Standing;
import crema.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who of those who press may vote in a session, which is in no order with it, and the ballots they vote on.
 *
 * @param seq the number of the session's last event, at the moment their dots were read
 * @param suspended when the group was; null: it is not
 * @param signedIn the sign-ins of those who press, as far as they are valid
 * @param members who of those who press belongs to the group
 * @param entrusted the votes that may be entered for somebody else
 * @param ballots those there are in the round, by voter; locked
 */
record Electorate(
        UUID session,
        long seq,
        Instant suspended,
        Set<UUID> signedIn,
        Set<UUID> members,
        Set<Vote> entrusted,
        Map<UUID, Ballot> ballots) {

    /** @throws Refusal when whoever presses is not signed in any more, or does not take part */
    void require(Vote vote) {
        if (!signedIn.contains(vote.caller().signIn())) {
            throw Refusal.unknownCaller();
        }
        boolean member =
                vote.caller().id() != null && members.contains(vote.caller().id());
        Standing standing = Standing.of(vote.caller(), member ? List.of(Role.MEMBER) : List.of());
        if (!standing.sees(suspended)
                || !standing.takesPartIn(session)
                || vote.onBehalf() && !entrusted.contains(vote)) {
            throw Refusal.missing();
        }
    }
}
