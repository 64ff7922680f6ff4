package crema.archive;

import java.util.List;

/**
 * A line that shows the picture of the board.
 *
 * @param board what stands for the picture where it cannot be shown
 */
record PicturePath(String board, String path) {

    private static final int LONGEST = 250;

    static PicturePath of(NotesLine line) {
        int between = line.text().indexOf("](");
        return new PicturePath(
                line.text().substring("![".length(), between),
                line.text()
                        .substring(between + "](".length(), line.text().length() - 1)
                        .strip());
    }

    /** A picture lies beside the notes: not elsewhere on the web or on a disk. */
    boolean isBesideTheNotes() {
        return !path.isEmpty()
                && path.length() <= LONGEST
                && path.chars().noneMatch(c -> Character.isISOControl(c) || "\\:?*\"<>|".indexOf(c) >= 0)
                && !path.startsWith("/")
                && !List.of(path.split("/", -1)).contains("..");
    }
}
