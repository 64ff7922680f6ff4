package crema.community;

import crema.platform.Refusal;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How long the timeboxes of one topic are, in seconds: the first, the second and so on; the last step repeats. */
public record Pattern(List<Integer> seconds) {

    /** Seven minutes, then five, then three. */
    public static final Pattern USUAL = new Pattern(List.of(420, 300, 180));

    private static final int MOST_STEPS = 8;
    private static final int LONGEST = 2 * 60 * 60;

    /** @throws Refusal for the field {@code pattern} */
    public Pattern {
        if (seconds == null
                || seconds.isEmpty()
                || seconds.size() > MOST_STEPS
                || seconds.stream().anyMatch(step -> step == null || step < 1 || step > LONGEST)) {
            throw unreadable();
        }
        seconds = List.copyOf(seconds);
    }

    /**
     * As people write it: minutes, or minutes and seconds with a colon, one after the other.
     *
     * @throws Refusal for the field {@code pattern}
     */
    public static Pattern typed(String text) {
        String steps = text == null ? "" : text.strip();
        return new Pattern(
                Arrays.stream(steps.split("[,;\\s]+")).map(Pattern::step).toList());
    }

    private static int step(String typed) {
        if (!typed.matches("\\d{1,3}(:[0-5]\\d)?")) {
            throw unreadable();
        }
        String[] parts = typed.split(":");
        return Integer.parseInt(parts[0]) * 60 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }

    private static Refusal unreadable() {
        return Refusal.invalid(
                "pattern", "Write one to eight steps in minutes, like 7, 5, 3 or 2:30; none over two hours.");
    }

    /** @param step 0 for the first timebox of a topic */
    public Duration length(int step) {
        return Duration.ofSeconds(seconds.get(Math.min(step, seconds.size() - 1)));
    }

    /** As {@link #typed} reads it. */
    public String written() {
        return seconds.stream()
                .map(step -> step % 60 == 0 ? String.valueOf(step / 60) : "%d:%02d".formatted(step / 60, step % 60))
                .collect(Collectors.joining(", "));
    }

    /** As it is stored. */
    @Converter
    static class Column implements AttributeConverter<Pattern, String> {

        @Override
        public String convertToDatabaseColumn(Pattern pattern) {
            return pattern.seconds().stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        @Override
        public Pattern convertToEntityAttribute(String stored) {
            return new Pattern(
                    Arrays.stream(stored.split(",")).map(Integer::valueOf).toList());
        }
    }
}
