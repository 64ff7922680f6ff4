package crema.session;

import crema.session.SessionEvent.OffRecordSwitched;
import crema.session.SessionEvent.TopicEdited;
import crema.session.SessionEvent.TopicRemoved;
import crema.session.SessionEvent.TopicSplit;
import crema.session.SessionEvent.TopicStarted;
import crema.session.SessionEvent.TopicsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Undoes that cards were merged or split: those that went are back, and those that came have gone. No dot moves. */
@ApplicationScoped
class UndoingMerges implements Inverse {

    private static final String REGROUPED = "It has been merged or split since.";

    @Inject
    private Merges merges;

    @Inject
    private Rounds rounds;

    @Inject
    private Topics topics;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof TopicsMerged || event instanceof TopicSplit;
    }

    @Override
    public Doing doing() {
        return Doing.FACILITATING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        return event instanceof TopicsMerged merged
                ? "merged " + Inverse.quoted(merged.cards().after().get(0).title())
                : "split " + Inverse.quoted(cards(event).before().get(0).title());
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        List<UUID> stand = cards(event).after().stream().map(BoardCard::id).toList();
        return since.unless(REGROUPED, later -> stand.stream().anyMatch(id -> Regrouping.touched(later, id)))
                .unless(
                        "It has been started since.",
                        later -> later instanceof TopicStarted started && stand.contains(started.topic()))
                .unless(
                        "It has been removed since.",
                        later -> later instanceof TopicRemoved removed && stand.contains(removed.topic()))
                .unless(
                        "It has been worded anew since.",
                        later -> later instanceof TopicEdited edited && stand.contains(edited.topic()))
                .unless(
                        "It went off the record since, or on it again.",
                        later -> later instanceof OffRecordSwitched switched && stand.contains(switched.topic()))
                .unless("Somebody has written a note there since.", later -> stand.stream()
                        .anyMatch(id -> UndoingNotes.writes(later, id)))
                .reason();
    }

    @Override
    public void lock(UUID session, SessionEvent event) {
        topics.lockAll(session);
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        UUID session = command.session();
        Regrouping did = cards(event);
        List<BoardCard> now = did.after().stream()
                .map(card -> merges.waiting(session, card.id()))
                .toList();
        if (!topics(now).equals(topics(did.after()))) {
            throw Undoing.refused(REGROUPED);
        }
        merges.regroup(session, now, did.before());
        return () -> {
            Regrouping back = new Regrouping(
                    now,
                    did.before(),
                    rounds.latest(session).map(VotingRound::view).orElse(null),
                    rounds.lying(Regrouping.topics(now)));
            return event instanceof TopicsMerged ? new TopicSplit(back) : new TopicsMerged(back);
        };
    }

    private static Set<Set<UUID>> topics(List<BoardCard> cards) {
        return cards.stream()
                .map(card -> Set.copyOf(Regrouping.topics(List.of(card))))
                .collect(Collectors.toSet());
    }

    private static Regrouping cards(SessionEvent event) {
        return event instanceof TopicsMerged merged ? merged.cards() : ((TopicSplit) event).cards();
    }
}
