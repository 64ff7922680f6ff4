package crema.session.web;

import crema.platform.web.Dates;
import crema.session.SessionCard;
import java.util.stream.Collectors;

/** A session in a list of a page, with its date as the reader sees it. */
public record Row(SessionCard session, Dates starts) {

    /** Titles may end in a mark of their own, which a comma would stand behind. */
    private static final String BETWEEN = " · ";

    static Row of(SessionCard card, String readerZone) {
        return new Row(card, new Dates(card.startsAt(), card.zone(), readerZone));
    }

    /** Whether people are in the room now. */
    public boolean open() {
        return session.phase().open();
    }

    /** The title that stands for the whole session; null when there is none. */
    public String first() {
        return session.titles().stream().findFirst().orElse(null);
    }

    /** The titles after it as one line. */
    public String others() {
        return session.titles().stream().skip(1).collect(Collectors.joining(BETWEEN));
    }

    /** The titles as one line. */
    public String titles() {
        return String.join(BETWEEN, session.titles());
    }
}
