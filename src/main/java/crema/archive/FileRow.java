package crema.archive;

import java.time.LocalDate;

/**
 * A file in the list of an import. The counts are null for what is no note.
 *
 * @param note whether there is a text to look into
 * @param line where what the sentence says stands; null when it says nothing
 * @param slug the address of its session within the chapter, once there is one
 */
public record FileRow(
        int number,
        String file,
        boolean note,
        Outcome outcome,
        LocalDate date,
        Integer topics,
        Integer discussed,
        Integer epiphanies,
        int warnings,
        Integer line,
        String sentence,
        String slug) {}
