package crema.bench;

import crema.bench.History.Acknowledged;
import crema.it.Sql;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares what was asked for and acknowledged with what is there in the end.
 *
 * @param lost acknowledged and not there, not counted, or not told to somebody in its order
 * @param doubled there or counted, and not asked for that often
 * @param overLimit moments at which somebody had more dots, or more on one topic, than granted
 */
record Verdict(long lost, long doubled, long overLimit) {

    static Verdict of(CremaBoard board, History history, int disordered) {
        try (var sql = Sql.open()) {
            var events = sql.list(
                    String.class,
                    "select concat_ws(' ', e.idempotency_key, e.type, substring(m.name, 10),"
                            + " json_value(e.detail, '$.tally.topic')) from session_event e join member m on m.id = e.person_id"
                            + " where e.session_id = ? and e.type in ('DotCast', 'DotTakenBack') order by e.seq",
                    board.evening().session());
            var dots = sql.list(
                    String.class,
                    "select concat_ws(' ', substring(m.name, 10), d.topic_id) from dot d join member m on m.id = d.voter_id"
                            + " join voting_round r on r.id = d.round_id where r.session_id = ?",
                    board.evening().session());
            return of(board, history, events, dots, disordered);
        }
    }

    private static Verdict of(
            CremaBoard board, History history, List<String> events, List<String> dots, int disordered) {
        var acknowledged = history.acknowledged();
        var there = counted(events.stream().map(event -> event.split(" ")[0]).toList());
        var asked = counted(history.attempted().stream().map(Vote::key).toList());
        var answered =
                counted(acknowledged.stream().map(answer -> answer.vote().key()).toList());
        var expected = expected(board, acknowledged);
        var found = counted(dots);
        var shown = shown(board);
        var perTopic = counted(dots.stream().map(dot -> dot.split(" ")[1]).toList());
        return new Verdict(
                excess(answered, there)
                        + excess(expected, found)
                        + excess(perTopic, shown)
                        + disordered
                        + backwards(acknowledged),
                excess(there, asked) + excess(found, expected) + excess(shown, perTopic),
                overLimit(events));
    }

    /** The dots that must lie there when every acknowledged vote counts once, by attendee and topic. */
    private static Map<String, Long> expected(CremaBoard board, List<Acknowledged> acknowledged) {
        var expected = new HashMap<String, Long>();
        acknowledged.forEach(answer -> {
            var vote = answer.vote();
            var place = vote.attendee() + " " + board.topics().get(vote.topic());
            expected.merge(place, vote.cast() ? 1L : -1L, Long::sum);
        });
        return expected;
    }

    private static Map<String, Long> counted(List<String> values) {
        return values.stream().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    /** What the board counts once the dots are revealed. */
    private static Map<String, Long> shown(CremaBoard board) {
        board.evening().moveTo("discussing");
        return board.evening().board(board.evening().host()).getJsonArray("topics").stream()
                .map(topic -> topic.asJsonObject())
                .collect(Collectors.toMap(topic -> topic.getString("id"), topic -> topic.getJsonNumber("dots")
                        .longValue()));
    }

    private static long excess(Map<String, Long> more, Map<String, Long> less) {
        return more.entrySet().stream()
                .mapToLong(entry -> Math.max(0, entry.getValue() - less.getOrDefault(entry.getKey(), 0L)))
                .sum();
    }

    /** Answers to one attendee, in the order of asking, whose number did not grow. */
    private static long backwards(List<Acknowledged> acknowledged) {
        var last = new HashMap<Integer, Long>();
        return acknowledged.stream()
                .sorted(Comparator.comparingLong(Acknowledged::asked))
                .filter(answer -> {
                    var before = last.put(answer.vote().attendee(), answer.seq());
                    return before != null && before >= answer.seq();
                })
                .count();
    }

    private static long overLimit(List<String> events) {
        var spent = new HashMap<String, Integer>();
        return events.stream()
                .map(event -> event.split(" "))
                .filter(event -> {
                    var step = event[1].equals("DotCast") ? 1 : -1;
                    var all = spent.merge(event[2], step, Integer::sum);
                    var here = spent.merge(event[2] + " " + event[3], step, Integer::sum);
                    return all > Voter.LIMIT || here > Voter.CAP;
                })
                .count();
    }
}
