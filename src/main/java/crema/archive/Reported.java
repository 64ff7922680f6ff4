package crema.archive;

/**
 * A file and what was made of it.
 *
 * @param report a {@link Report} as JSON; null for what was ignored
 * @param sentence why it was ignored
 */
public record Reported(int number, String file, Outcome outcome, String report, String sentence) {}
