package crema.session;

import crema.session.SessionEvent.DotCast;
import crema.session.SessionEvent.DotTakenBack;
import crema.session.SessionEvent.EpiphanyAdded;
import crema.session.SessionEvent.EpiphanyEdited;
import crema.session.SessionEvent.EpiphanyRemoved;
import crema.session.SessionEvent.EpiphanyRestored;
import crema.session.SessionEvent.FacilitatorChanged;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.Tally;
import crema.session.SessionEvent.TopicAdded;
import crema.session.SessionEvent.TopicRemoved;
import crema.session.SessionEvent.TopicRestored;
import crema.session.SessionEvent.TopicSplit;
import crema.session.SessionEvent.TopicsMerged;
import crema.session.SessionEvent.Undone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The board as its events tell it, from nothing up to any of them, without a look at the tables. It keeps the same secrets: counts
 * and authors show when they showed.
 */
final class Replay {

    private final Map<UUID, ReplayedTopic> topics = new LinkedHashMap<>();
    private final Map<UUID, ReplayedTopic> removed = new HashMap<>();
    private final ReplayedLines epiphanies = new ReplayedLines();
    private final ReplayedThumbs thumbs = new ReplayedThumbs();
    private final Map<UUID, UUID> origins = new HashMap<>();
    private Phase phase = Phase.PLANNED;
    private BoardView.Round round;
    private UUID facilitator;
    private final Map<Integer, Set<UUID>> votersOf = new HashMap<>();
    private Set<UUID> voters = new HashSet<>();
    private long seq;

    private Replay() {}

    /** @param events all of them from the first on, in order */
    static Replay of(List<Recorded> events) {
        Replay replay = new Replay();
        events.forEach(replay::happen);
        return replay;
    }

    private void happen(Recorded recorded) {
        if (recorded.seq() != seq + 1) {
            throw new IllegalArgumentException("Event " + (seq + 1) + " is missing before " + recorded.seq());
        }
        seq = recorded.seq();
        thumbs.happen(recorded.person(), recorded.what());
        happen(recorded.what());
    }

    private void happen(SessionEvent what) {
        if (what instanceof Undone e) {
            e.effects().forEach(this::happen);
        } else if (what instanceof PhaseChanged e) {
            enter(e.to(), e.round());
        } else if (what instanceof FacilitatorChanged e) {
            facilitator = e.facilitator();
        } else if (what instanceof DotCast e) {
            count(e.tally(), 1);
        } else if (what instanceof DotTakenBack e) {
            count(e.tally(), -1);
        } else if (what instanceof SessionEvent.PersonRemoved e) {
            e.share().dots().forEach(lying -> lay(lying, -lying.dots()));
            e.share().votedIn().forEach(number -> votersOf.get(number).remove(e.person()));
        } else if (what instanceof SessionEvent.PersonReturned e) {
            e.share().dots().forEach(lying -> lay(lying, lying.dots()));
            e.share().votedIn().forEach(number -> votersOf.get(number).add(e.person()));
        } else if (!board(what)) {
            topics.values().forEach(topic -> topic.happen(what));
        }
    }

    /** What puts something on the board or takes it off. */
    private boolean board(SessionEvent what) {
        if (what instanceof TopicAdded e) {
            topics.put(e.topic(), new ReplayedTopic(card(e)).in(number()));
        } else if (what instanceof TopicsMerged e) {
            regroup(e.cards());
        } else if (what instanceof TopicSplit e) {
            regroup(e.cards());
        } else if (what instanceof TopicRemoved e) {
            removed.put(e.topic(), topics.remove(e.topic()));
        } else if (what instanceof TopicRestored e) {
            topics.put(e.topic(), removed.get(e.topic()).again(number(), e));
        } else if (what instanceof EpiphanyAdded e) {
            epiphanies.last(new BoardView.Line(e.epiphany(), e.text(), e.depth(), false));
            origins.put(e.epiphany(), e.note());
        } else if (what instanceof EpiphanyEdited e) {
            epiphanies.edit(new BoardView.Line(e.epiphany(), e.text(), e.depth(), false));
        } else if (what instanceof EpiphanyRemoved e) {
            epiphanies.remove(e.epiphany());
        } else if (what instanceof EpiphanyRestored e) {
            epiphanies.below(e.after(), new BoardView.Line(e.epiphany(), e.text(), e.depth(), false));
        } else if (what instanceof SessionEvent.TopicStarted e) {
            int last = topics.values().stream()
                    .mapToInt(ReplayedTopic::place)
                    .filter(place -> place < Integer.MAX_VALUE)
                    .max()
                    .orElse(0);
            topics.get(e.topic()).start(e, last + 1);
        } else if (what instanceof SessionEvent.TopicPutBack e) {
            topics.get(e.topic()).putBack(e);
        } else {
            return false;
        }
        return true;
    }

    private int number() {
        return round == null ? 0 : round.number();
    }

    private BoardCard card(TopicAdded added) {
        return new BoardCard(added.topic(), added.title(), added.description(), added.author(), false, seq, List.of());
    }

    private void regroup(Regrouping cards) {
        Map<UUID, ReplayedTopic> before = new HashMap<>();
        cards.before().forEach(card -> before.put(card.id(), topics.remove(card.id())));
        cards.after().forEach(card -> {
            ReplayedTopic stood = before.get(card.id());
            topics.put(card.id(), stood == null ? new ReplayedTopic(card) : stood.become(card));
            topics.get(card.id()).lay(cards.dots()).in(number());
        });
    }

    /** On the card that stands for the topic. */
    private void lay(Regrouping.RoundDots lying, int dots) {
        topics.values().stream()
                .filter(card -> card.holds(lying.topic()))
                .findFirst()
                .orElseThrow()
                .count(lying, dots);
    }

    private void enter(Phase next, BoardView.Round latest) {
        phase = next;
        round = latest;
        int number = number();
        Stream.concat(topics.values().stream(), removed.values().stream()).forEach(topic -> topic.in(number));
        voters = votersOf.computeIfAbsent(number, none -> new HashSet<>());
    }

    private void count(Tally tally, int dots) {
        topics.get(tally.topic()).count(tally.voter(), dots);
        voters.add(tally.voter());
    }

    /** What the board showed then to one person; the components mean what they mean in {@link BoardView}. */
    record Shown(
            long seq,
            String phase,
            BoardView.Round round,
            int voted,
            String facilitator,
            Integer dotsLeft,
            BoardView.Thumbs thumbs,
            String thumb,
            List<BoardView.Card> topics,
            List<BoardView.Epiphany> epiphanies) {

        Shown {
            topics = List.copyOf(topics);
            epiphanies = List.copyOf(epiphanies);
        }

        static Shown of(BoardView board) {
            return new Shown(
                    board.seq(),
                    board.phase(),
                    board.round(),
                    board.voted(),
                    board.facilitator(),
                    board.me().dotsLeft(),
                    board.thumbs(),
                    board.me().thumb(),
                    board.topics(),
                    board.epiphanies());
        }
    }

    /** @param names the names of people, which no event holds */
    Shown to(UUID reader, Function<UUID, String> names) {
        boolean hidden = round == null || !round.revealed();
        List<BoardView.Card> cards = inOrder(hidden).stream()
                .map(topic -> topic.card(reader, hidden, names))
                .toList();
        return new Shown(
                seq,
                phase.word(),
                round,
                voters.size(),
                Optional.ofNullable(facilitator).map(names).orElse(null),
                dotsLeft(cards),
                thumbs.counts(),
                thumbs.of(reader),
                cards,
                epiphanies.all().stream()
                        .map(line ->
                                new BoardView.Epiphany(line.id(), line.text(), line.depth(), origins.get(line.id())))
                        .toList());
    }

    private List<ReplayedTopic> inOrder(boolean hidden) {
        int latest = round == null ? 1 : round.number();
        return topics.values().stream()
                .sorted(Comparator.comparingInt(ReplayedTopic::place)
                        .thenComparing(
                                topic -> hidden ? topic.result(latest - 1) : topic.dots(), Comparator.reverseOrder())
                        .thenComparing(ReplayedTopic::proposed))
                .toList();
    }

    private Integer dotsLeft(List<BoardView.Card> cards) {
        int spent = cards.stream().mapToInt(BoardView.Card::mine).sum();
        return round != null && phase.takesDots() ? Integer.valueOf(round.dots() - spent) : null;
    }
}
