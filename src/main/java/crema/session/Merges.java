package crema.session;

import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Merged cards and what they stand for, as rows: an original points to its card. Whoever changes them has locked all topics. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Merges {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Topics topics;

    @Inject
    private Removing removing;

    @Inject
    private Clock clock;

    /**
     * A card that can still be merged or split; its rows are locked.
     *
     * @throws Refusal missing; {@code topic-is-merged} for what is part of another card; {@code topic-is-discussed}
     */
    BoardCard waiting(UUID session, UUID id) {
        Topic topic = topics.in(session, id).requireOnBoard();
        topic.requireNotBegun();
        return cards("t.id = :id", id).get(0).standingFor(originals(id));
    }

    /** What was merged into that card, in the order of proposal. */
    List<BoardCard> originals(UUID card) {
        return cards("t.mergedInto = :id", card);
    }

    private List<BoardCard> cards(String which, UUID id) {
        return entityManager
                .createQuery(
                        "select t.id, t.title, t.description, t.authorId, t.offRecord, t.proposedAs from Topic t where "
                                + which + " order by t.proposedAs, t.made, t.id",
                        Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new BoardCard(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, UUID.class),
                        row.get(4, Boolean.class),
                        row.get(5, Long.class),
                        List.of()))
                .toList();
    }

    /** Of all that was merged into it, each of them once. */
    List<UUID> authors(Topic topic) {
        return !topic.merged()
                ? List.of()
                : originals(topic.id()).stream()
                        .map(BoardCard::author)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    /** @throws Refusal {@code topic-has-notes}, {@code original-is-off-record}: what would have to become of them is not decided here */
    void keepOffRecord(Topic topic, boolean off) {
        if (off && !topics.notes(topic.id()).isEmpty()) {
            throw Refusal.conflict(
                    "topic-has-notes",
                    "There are notes on “" + topic.title()
                            + "” already. Remove them first, then it can go off the record.");
        }
        if (!off) {
            originals(topic.id()).stream()
                    .filter(BoardCard::offRecord)
                    .findFirst()
                    .ifPresent(original -> {
                        throw Refusal.conflict(
                                "original-is-off-record",
                                "“" + original.title()
                                        + "” is off the record, and so is the card it is part of. Split the card first.");
                    });
        }
        topic.keepOffRecord(off);
    }

    /**
     * Cards go, and others stand in their place; their topics and the dots on them stay as they are.
     *
     * @throws Refusal {@code topic-has-notes} when notes would lose their card
     */
    void regroup(UUID session, List<BoardCard> before, List<BoardCard> after) {
        before.stream()
                .filter(card -> after.stream().map(BoardCard::id).noneMatch(card.id()::equals))
                .forEach(this::requireNoNotes);
        after.forEach(card -> place(session, card));
        before.stream()
                .filter(card ->
                        card.merged() && after.stream().map(BoardCard::id).noneMatch(card.id()::equals))
                .map(card -> entityManager.find(Topic.class, card.id()))
                .filter(Objects::nonNull)
                .forEach(card -> card.remove(clock.instant()));
    }

    private void requireNoNotes(BoardCard card) {
        if (!topics.notes(card.id()).isEmpty()) {
            throw Refusal.conflict(
                    "topic-has-notes",
                    "There are notes on “" + card.title()
                            + "” already. Remove them first, or leave the cards as they are.");
        }
    }

    private void place(UUID session, BoardCard card) {
        if (!card.merged()) {
            topics.in(session, card.id()).standAlone();
            return;
        }
        removing.restoreCard(card.id());
        Topic row =
                Optional.ofNullable(entityManager.find(Topic.class, card.id())).orElseGet(() -> made(session, card));
        row.become(card);
        card.originals().forEach(original -> {
            Topic topic = topics.in(session, original.id());
            topic.standAlone();
            topic.mergeInto(row);
        });
    }

    private Topic made(UUID session, BoardCard card) {
        Topic row = new Topic(card.id(), session, card.title(), card.description(), null, clock.instant());
        entityManager.persist(row);
        return row;
    }
}
