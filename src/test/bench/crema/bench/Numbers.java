package crema.bench;

import java.util.List;

/** Reads numbers out of text, and figures out of numbers. */
final class Numbers {

    private Numbers() {}

    /** The whole number that follows the first occurrence of {@code name}. */
    static long after(String name, String text) {
        var start = text.indexOf(name) + name.length();
        var end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Long.parseLong(text, start, end, 10);
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The value that 95 of 100 do not exceed. */
    static double p95(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
