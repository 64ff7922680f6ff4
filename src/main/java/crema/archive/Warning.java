package crema.archive;

/**
 * What a reader of the notes should know: something was not understood, or was understood in a way that may surprise.
 *
 * @param line where it stands, counted from 1
 * @param text a sentence
 */
public record Warning(int line, String text) {}
