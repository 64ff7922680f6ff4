package crema.community;

import crema.platform.Refusal;
import crema.platform.Text;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a chapter goes about its sessions. What is changed holds from the next timebox, round or close on.
 *
 * @param settleSeconds from zero until those who are there settle it by themselves
 * @param dots what each person gets in a round, unless {@code dotsByTopics}
 * @param dotsPerTopic the most one person may put on one topic
 * @param dotsByTopics a third of the topics instead, but {@value #FEWEST} at least and {@value #MOST} at most
 * @param publishAt when a closed session is published by itself on the next day, in the zone of the chapter
 * @param callLink where those who are not in the room call in; empty: nowhere
 */
@Embeddable
public record Customs(
        @Convert(converter = Pattern.Column.class) Pattern pattern,
        short settleSeconds,
        byte dots,
        byte dotsPerTopic,
        boolean dotsByTopics,
        boolean guestsAllowed,
        @Convert(converter = TimeOfDay.class) LocalTime publishAt,
        boolean speakerQueue,
        String callLink,
        @Enumerated(EnumType.STRING) NotesBy notesBy) {

    static final int FEWEST = 3;
    static final int MOST = 6;
    private static final int MOST_TO_GIVE = 12;
    private static final int LONGEST_TO_SETTLE = 600;

    /**
     * What a chapter begins with. Twenty seconds are what it takes to read the question, look around the table and press; whoever has
     * not by then is talking, and is not asked to hurry.
     */
    static final Customs USUAL = new Customs(
            Pattern.USUAL, (short) 20, (byte) 4, (byte) 3, false, true, LocalTime.NOON, false, "", NotesBy.EVERYONE);

    /** What somebody wants to be different, as typed; what is null stays as it is. Seconds, {@code HH:MM}, {@code everyone} or {@code scribes}. */
    public record Wish(
            List<Integer> pattern,
            Integer settleSeconds,
            Integer dots,
            Integer dotsPerTopic,
            Boolean dotsByTopics,
            Boolean guestsAllowed,
            String publishAt,
            Boolean speakerQueue,
            String callLink,
            String notesBy) {

        /** All stays as it is. */
        public static final Wish NONE = new Wish(null, null, null, null, null, null, null, null, null, null);

        /** Nothing else than whether guests may come in. */
        public static Wish guests(boolean allowed) {
            return new Wish(null, null, null, null, null, allowed, null, null, null, null);
        }
    }

    /** @throws Refusal naming the field that cannot be so */
    Customs as(Wish wish) {
        int newDots = within("dots", 1, MOST_TO_GIVE, wish.dots(), dots);
        boolean byTopics = Objects.requireNonNullElse(wish.dotsByTopics(), dotsByTopics);
        return new Customs(
                wish.pattern() == null ? pattern : new Pattern(wish.pattern()),
                (short) within("settleSeconds", 1, LONGEST_TO_SETTLE, wish.settleSeconds(), settleSeconds),
                (byte) newDots,
                (byte) within("dotsPerTopic", 1, newDots, wish.dotsPerTopic(), dotsPerTopic),
                byTopics,
                Objects.requireNonNullElse(wish.guestsAllowed(), guestsAllowed),
                wish.publishAt() == null ? publishAt : timeOfDay(wish.publishAt()),
                Objects.requireNonNullElse(wish.speakerQueue(), speakerQueue),
                wish.callLink() == null ? callLink : secure(wish.callLink()),
                wish.notesBy() == null ? notesBy : notesBy(wish.notesBy()));
    }

    /** What each person gets in a round over so many topics. */
    public int dotsFor(int topics) {
        return dotsByTopics ? Math.max(FEWEST, Math.min(MOST, Math.round(topics / 3f))) : dots;
    }

    private static int within(String field, int least, int most, Integer wished, int now) {
        int number = wished == null ? now : wished;
        if (number < least || number > most) {
            throw Refusal.invalid(field, "Choose a number from " + least + " to " + most + ".");
        }
        return number;
    }

    private static LocalTime timeOfDay(String typed) {
        try {
            return LocalTime.parse(typed.strip()).withSecond(0).withNano(0);
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("publishAt", "Write a time of day like 12:00.");
        }
    }

    private static String secure(String typed) {
        String link = Text.optional("callLink", "The link", typed, 500);
        if (!link.isEmpty() && !leadsSomewhere(link)) {
            throw Refusal.invalid("callLink", "Only a link that begins with https:// can be opened from the board.");
        }
        return link;
    }

    private static boolean leadsSomewhere(String link) {
        try {
            URI address = URI.create(link);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static NotesBy notesBy(String typed) {
        Optional<NotesBy> known = Arrays.stream(NotesBy.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst();
        return known.orElseThrow(() -> Refusal.invalid("notesBy", "Notes are written by everyone or by scribes."));
    }

    /** As it is stored: the driver would move a time of day between zones. */
    @Converter
    static class TimeOfDay implements AttributeConverter<LocalTime, String> {

        @Override
        public String convertToDatabaseColumn(LocalTime time) {
            return time.toString();
        }

        @Override
        public LocalTime convertToEntityAttribute(String stored) {
            return LocalTime.parse(stored);
        }
    }
}
