package crema.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * All of a topic's time at one moment, so that it can be as it was again. What the room said at the end of a timebox is not in it:
 * whoever goes back is asked anew.
 *
 * @param column as in {@link BoardView.Card}
 * @param place in the order of discussion; null before it was started
 * @param revisited whether it had been discussed before it was started the last time
 */
public record Course(String column, Integer place, boolean revisited, List<Stretch> stretches) {

    public Course {
        stretches = List.copyOf(stretches);
    }

    /** A timebox; {@code endedAt} is null while it runs, {@code pausedAt} while its clock does. */
    public record Stretch(int number, Instant startedAt, Instant endsAt, Instant endedAt, Instant pausedAt) {

        Duration spent() {
            return endedAt == null ? Duration.ZERO : Duration.between(startedAt, endedAt);
        }
    }

    static Course of(Topic.State state, Integer place, boolean revisited, List<Timebox> timeboxes) {
        return new Course(
                column(state),
                place,
                revisited,
                timeboxes.stream().map(Timebox::stretch).toList());
    }

    /** The word of boards and the API. */
    static String column(Topic.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Topic.State state() {
        return Topic.State.valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Makes the timeboxes of a topic these. */
    void fit(List<Timebox> timeboxes, Topic topic) {
        timeboxes.removeIf(box -> stretches.stream().noneMatch(box::is));
        for (Stretch stretch : stretches) {
            if (timeboxes.stream().noneMatch(box -> box.is(stretch))) {
                timeboxes.add(new Timebox(topic, stretch.number(), stretch.startedAt(), stretch.endsAt()));
            }
            timeboxes.stream().filter(box -> box.is(stretch)).forEach(box -> box.restore(stretch));
        }
    }

    /** Seconds in timeboxes that have ended. */
    public long seconds() {
        return stretches.stream()
                .map(Stretch::spent)
                .reduce(Duration.ZERO, Duration::plus)
                .toSeconds();
    }

    /** The timebox that runs; null when none does. */
    public BoardView.Timebox running() {
        return stretches.stream()
                .filter(stretch -> stretch.endedAt() == null)
                .map(stretch -> new BoardView.Timebox(
                        stretch.number(), stretch.startedAt(), stretch.endsAt(), stretch.pausedAt()))
                .findFirst()
                .orElse(null);
    }

    boolean runs() {
        return running() != null;
    }

    /** Whether it runs in that timebox. */
    boolean runs(BoardView.Timebox timebox) {
        return timebox.equals(running());
    }
}
