package crema.archive;

import java.util.Locale;

/** What has become of a file. */
public enum Outcome {
    /** a note nobody has looked into yet */
    ARRIVED("waiting", ""),
    /** a note that will be imported when somebody says so */
    READ("will be imported", "good"),
    IMPORTED("imported", "good"),
    /** a note whose session the chapter had already */
    UNCHANGED("here already", ""),
    FAILED("not imported", "bad"),
    /** neither a note nor a picture */
    IGNORED("left out", ""),
    /** a picture, ready for the notes that show it */
    KEPT("kept", "");

    private final String label;
    private final String tone;

    Outcome(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** As reports say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether that is good or bad, in a word for the style of a page; mostly empty. */
    public String tone() {
        return tone;
    }
}
