package crema.archive;

/** A file cannot be read as notes or as a picture. The message is a sentence for the person who brought it. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    /** @param line where it shows, counted from 1 */
    Unreadable(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    Warning warning() {
        return new Warning(line, getMessage());
    }
}
