package crema.session;

import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.TimeOrderedId;
import crema.session.SessionEvent.TopicSplit;
import crema.session.SessionEvent.TopicsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Cards about the same thing become one, and come apart again. The facilitator does it, as long as their discussion has not begun.
 * It locks the session and all its topics: whoever votes or writes at the same moment comes before or after it.
 */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Merging {

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Merges merges;

    @Inject
    private Rounds rounds;

    @Inject
    private Journal journal;

    /**
     * Puts one card onto another.
     *
     * @throws Refusal {@code topic-is-merged} for what is part of a card already, {@code topic-is-discussed},
     *     {@code topic-has-notes} when notes would lose their card
     */
    public Recorded merge(Command command, UUID id, UUID other) {
        return journal.once(command, () -> {
            facilitated(command);
            if (id.equals(other)) {
                throw Refusal.invalid("other", "A topic cannot be merged with itself.");
            }
            // Missing before anything else: what is missing stays so, whenever the command is repeated.
            topics.in(command.session(), other);
            BoardCard card = merges.waiting(command.session(), id);
            BoardCard added = merges.waiting(command.session(), other);
            BoardCard merged = card.with(added, TimeOrderedId.next());
            List<BoardCard> before = List.of(card, added);
            return regroup(command, before, List.of(merged), TopicsMerged::new);
        });
    }

    /**
     * All that was merged into the card stands by itself again.
     *
     * @throws Refusal {@code card-is-not-merged}, {@code topic-is-discussed}, {@code topic-has-notes}
     */
    public Recorded split(Command command, UUID id) {
        return journal.once(command, () -> {
            facilitated(command);
            BoardCard card = merges.waiting(command.session(), id);
            if (!card.merged()) {
                throw Refusal.conflict("card-is-not-merged", "This card is one topic already.");
            }
            return regroup(command, List.of(card), card.originals(), TopicSplit::new);
        });
    }

    private void facilitated(Command command) {
        sessions.facilitated(command);
        topics.lockAll(command.session());
    }

    private Recorded regroup(
            Command command, List<BoardCard> before, List<BoardCard> after, Function<Regrouping, SessionEvent> what) {
        merges.regroup(command.session(), before, after);
        Journal.Turn turn = journal.turn(command.session())
                .require(Phase::takesTopics, "session-is-closed", "The session is closed.");
        BoardView.Round round =
                rounds.latest(command.session()).map(VotingRound::view).orElse(null);
        Regrouping cards = new Regrouping(before, after, round, rounds.lying(Regrouping.topics(after)));
        return journal.record(command, turn, what.apply(cards));
    }
}
