package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * What clients asked for and what they were told, to be held against what is stored: acknowledged is a part of final, final a
 * part of attempted, a repetition is answered the same, and the numbers a client is told only grow. A client asks one thing
 * after the other, each under a key of its own that no other client uses.
 */
public final class History {

    private final Map<String, Queue<Told>> attempted = new ConcurrentHashMap<>();
    private final Map<String, Queue<Long>> numbers = new ConcurrentHashMap<>();

    private static final int MISSING = 404;

    /** An answer as far as a repetition must repeat it. */
    private record Told(int status, String body) {}

    /** Before it is sent: what is stored without an answer was attempted all the same. */
    public void attempted(String key) {
        attempted.computeIfAbsent(key, first -> new ConcurrentLinkedQueue<>());
    }

    /** What the client was told; an answer that never arrived is not told. What is missing may come back, so that is no answer. */
    public void answered(String client, String key, Answer answer) {
        var answers = attempted.get(key);
        if (answer.status() == MISSING) {
            return;
        }
        if (answers.isEmpty() && answer.status() / 100 == 2) {
            numbers.computeIfAbsent(client, first -> new ConcurrentLinkedQueue<>())
                    .add((long) answer.number("seq"));
        }
        answers.add(new Told(answer.status(), answer.body()));
    }

    /** @param stored the numbers of the events in the database, by their keys */
    public void heldAgainst(Map<String, Long> stored) {
        assertThat(attempted.keySet()).as("attempted").containsAll(stored.keySet());
        assertThat(stored).as("final").containsAllEntriesOf(acknowledged());
        attempted.forEach((key, answers) ->
                assertThat(answers.stream().distinct()).as("answers to " + key).hasSizeLessThanOrEqualTo(1));
        numbers.forEach((client, told) -> assertThat(List.copyOf(told))
                .as("numbers told to " + client)
                .isSorted()
                .doesNotHaveDuplicates());
    }

    private Map<String, Long> acknowledged() {
        return attempted.entrySet().stream()
                .filter(command -> command.getValue().stream().anyMatch(told -> told.status() / 100 == 2))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        command -> seq(command.getValue().element()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static long seq(Told told) {
        return new Answer(told.status(), null, told.body()).number("seq");
    }
}
