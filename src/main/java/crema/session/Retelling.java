package crema.session;

import crema.session.SessionEvent.DotCast;
import crema.session.SessionEvent.DotTakenBack;
import crema.session.SessionEvent.EpiphanyAdded;
import crema.session.SessionEvent.EpiphanyRemoved;
import crema.session.SessionEvent.EpiphanyRestored;
import crema.session.SessionEvent.NoteRemoved;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.NotesRemoved;
import crema.session.SessionEvent.NotesWritten;
import crema.session.SessionEvent.PersonRemoved;
import crema.session.SessionEvent.PersonReturned;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.Tally;
import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TopicAdded;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicPutBack;
import crema.session.SessionEvent.TopicRemoved;
import crema.session.SessionEvent.TopicRestored;
import crema.session.SessionEvent.TopicSplit;
import crema.session.SessionEvent.TopicStarted;
import crema.session.SessionEvent.TopicsMerged;
import crema.session.SessionEvent.TurnRestored;
import crema.session.SessionEvent.Undone;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened, told in the words of the record: nobody is named, what is off the record, removed or struck has never been there,
 * and what was tidied up was always tidy. Counts show when they showed to the room.
 */
final class Retelling {

    private final Map<UUID, CardRow> topics;
    private final Map<UUID, List<BoardView.Line>> notes;
    private final List<BoardView.Line> epiphanies;
    private final Set<UUID> written = new HashSet<>();
    private final Set<UUID> merged = new HashSet<>();

    /** @param topics those on the record */
    Retelling(List<CardRow> topics, Map<UUID, List<BoardView.Line>> notes, List<BoardView.Epiphany> epiphanies) {
        this.topics = topics.stream().collect(Collectors.toMap(CardRow::id, topic -> topic));
        this.notes = new HashMap<>();
        notes.forEach((topic, lines) -> this.notes.put(
                topic, lines.stream().filter(line -> !line.struck()).toList()));
        this.epiphanies = epiphanies.stream()
                .map(line -> new BoardView.Line(line.id(), line.text(), line.depth(), false))
                .toList();
    }

    /** What is told of an event; events are given in their order. */
    Stream<SessionEvent> of(SessionEvent event) {
        if (event instanceof Undone undone) {
            return undone.effects().stream().flatMap(this::of);
        } else if (event instanceof PhaseChanged e) {
            return Stream.of(
                    new PhaseChanged(e.from(), e.to(), e.round(), e.voted(), onRecord(e.counts()), e.before(), null));
        } else if (event instanceof DotCast e) {
            return counted(e.tally()).map(DotCast::new);
        } else if (event instanceof DotTakenBack e) {
            return counted(e.tally()).map(DotTakenBack::new);
        } else if (event instanceof PersonRemoved e) {
            return Stream.of(new PersonRemoved(null, null, onRecord(e.share())));
        } else if (event instanceof PersonReturned e) {
            return Stream.of(new PersonReturned(null, onRecord(e.share())));
        } else if (event instanceof TopicAdded e) {
            return topic(e.topic()).map(row -> new TopicAdded(row.id(), row.title(), row.description(), null));
        } else if (event instanceof TopicRemoved e) {
            return topic(e.topic()).map(row -> e);
        } else if (event instanceof TopicRestored e) {
            return topic(e.topic())
                    .map(row -> new TopicRestored(
                            row.id(),
                            row.title(),
                            row.description(),
                            null,
                            e.proposed(),
                            e.dots(),
                            e.hidden(),
                            false,
                            e.earlier(),
                            onRecord(e.originals())));
        } else if (event instanceof TopicsMerged e) {
            return Stream.of(new TopicsMerged(regrouped(e.cards())));
        } else if (event instanceof TopicSplit e) {
            return Stream.of(new TopicSplit(regrouped(e.cards())));
        }
        return Stream.concat(turn(event), line(event));
    }

    private Stream<SessionEvent> turn(SessionEvent event) {
        if (event instanceof TopicStarted e) {
            return topic(e.topic())
                    .map(row -> new TopicStarted(row.id(), null, e.timebox(), e.again(), e.seconds(), null, null));
        } else if (event instanceof TimeboxAdded e) {
            return topic(e.topic()).map(row -> e);
        } else if (event instanceof TopicFinished e) {
            return topic(e.topic()).map(row -> e);
        } else if (event instanceof TopicPutBack e) {
            return topic(e.topic()).map(row -> e);
        } else if (event instanceof TurnRestored e) {
            return topic(e.topic()).map(row -> new TurnRestored(row.id(), null, e.now(), e.before(), null));
        }
        return Stream.empty();
    }

    private Stream<SessionEvent> line(SessionEvent event) {
        if (event instanceof NoteWritten e) {
            return written(e.topic(), e.note());
        } else if (event instanceof NotesWritten e) {
            return e.notes().stream().flatMap(line -> written(e.topic(), line.id()));
        } else if (event instanceof NoteRemoved e) {
            return written.remove(e.note()) ? Stream.of(e) : Stream.empty();
        } else if (event instanceof NotesRemoved e) {
            return e.notes().stream()
                    .filter(line -> written.remove(line.id()))
                    .map(line -> new NoteRemoved(e.topic(), line.id(), line.text(), line.depth(), null));
        } else if (event instanceof EpiphanyAdded e) {
            return realized(e.epiphany());
        } else if (event instanceof EpiphanyRestored e) {
            return realized(e.epiphany());
        } else if (event instanceof EpiphanyRemoved e) {
            return written.remove(e.epiphany()) ? Stream.of(e) : Stream.empty();
        }
        return Stream.empty();
    }

    private Stream<SessionEvent> written(UUID topic, UUID note) {
        List<BoardView.Line> lines = topics.containsKey(topic) ? notes.getOrDefault(topic, List.of()) : List.of();
        return find(lines, note)
                .map(line -> new NoteWritten(topic, line.id(), line.text(), line.depth(), above(lines, line)));
    }

    private Stream<SessionEvent> realized(UUID id) {
        return find(epiphanies, id)
                .map(line -> new EpiphanyRestored(line.id(), line.text(), line.depth(), above(epiphanies, line), null));
    }

    private Stream<CardRow> topic(UUID id) {
        return Stream.ofNullable(topics.get(id));
    }

    /** Hidden dots tell how many have voted, wherever theirs are. */
    private Stream<Tally> counted(Tally tally) {
        return tally.hidden() || shown(tally.topic()) ? Stream.of(tally) : Stream.empty();
    }

    /** By the ids of cards. */
    private <T> Map<String, T> onRecord(Map<String, T> counts) {
        return counts.entrySet().stream()
                .filter(count -> shown(UUID.fromString(count.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How the rounds stand without somebody, or with them again, whoever that is. */
    private Share onRecord(Share share) {
        return new Share(
                List.of(),
                List.of(),
                share.round(),
                share.voted(),
                onRecord(share.counts()),
                share.earlier() == null ? null : onRecord(share.earlier()));
    }

    /** On the record, or a card that was merged from what is and split again. */
    private boolean shown(UUID topic) {
        return topics.containsKey(topic) || merged.contains(topic);
    }

    private Regrouping regrouped(Regrouping cards) {
        List<BoardCard> before = onRecord(cards.before());
        List<BoardCard> after = onRecord(cards.after());
        after.stream().filter(BoardCard::merged).map(BoardCard::id).forEach(merged::add);
        return new Regrouping(before, after, cards.round(), cards.dots());
    }

    /** What was merged with something off the record has always stood by itself. */
    private List<BoardCard> onRecord(List<BoardCard> cards) {
        return cards.stream()
                .flatMap(card -> card.topics().stream().allMatch(topic -> topics.containsKey(topic.id()))
                        ? Stream.of(told(card))
                        : card.topics().stream()
                                .filter(topic -> topics.containsKey(topic.id()))
                                .map(this::told))
                .toList();
    }

    private BoardCard told(BoardCard card) {
        CardRow row = topics.get(card.id());
        return new BoardCard(
                card.id(),
                row == null ? card.title() : row.title(),
                row == null ? card.description() : row.description(),
                null,
                false,
                card.proposedAs(),
                card.originals().stream().map(this::told).toList());
    }

    private static Stream<BoardView.Line> find(List<BoardView.Line> lines, UUID id) {
        return lines.stream().filter(line -> line.id().equals(id));
    }

    /** The nearest line above it that has been written by then. */
    private UUID above(List<BoardView.Line> lines, BoardView.Line line) {
        Optional<UUID> above = lines.subList(0, lines.indexOf(line)).stream()
                .map(BoardView.Line::id)
                .filter(written::contains)
                .reduce((one, next) -> next);
        written.add(line.id());
        return above.orElse(null);
    }
}
