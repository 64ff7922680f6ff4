package crema.spi;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What can be told about one session. Everything but its place in time may be absent: a planned session has neither
 * topics nor notes, and old notes may know no attendees, no picture and no proposed topics.
 *
 * @param slug the session's part of an address, unique in its chapter, for instance {@code 2020-01-16} or, for a second
 *     session that day, {@code 2020-01-16-2}
 * @param title how the notes name the group in their first line; the group's name, unless imported notes wrote it
 *     another way
 * @param date the day of the session in the chapter's zone
 * @param startsAt the start
 * @param address where the record can be read
 * @param attendees how many people came
 * @param picture a picture of the board, as a path beside the document, for instance {@code images/2020.01.16.png}
 * @param topics all that was proposed, in order
 * @param discussed all that was discussed, in the order of discussion
 * @param epiphanies what people took home, in order
 * @param wording how the notes word what stands above their parts; the usual way, unless imported notes had another
 */
public record SessionReport(
        String slug,
        String title,
        LocalDate date,
        Instant startsAt,
        Optional<URI> address,
        OptionalInt attendees,
        Optional<String> picture,
        List<TopicReport> topics,
        List<DiscussedReport> discussed,
        List<Line> epiphanies,
        Wording wording) {

    /** @throws IllegalArgumentException if the number of attendees is negative */
    public SessionReport {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(wording, "wording");
        if (attendees.orElse(0) < 0) {
            throw new IllegalArgumentException("There cannot be fewer than no attendees: " + attendees.getAsInt());
        }
        topics = List.copyOf(topics);
        discussed = List.copyOf(discussed);
        epiphanies = List.copyOf(epiphanies);
    }

    /** A session of which nothing but its place in time is known. */
    public static SessionReport of(String slug, String title, LocalDate date, Instant startsAt) {
        return new SessionReport(
                slug,
                title,
                date,
                startsAt,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Wording.USUAL);
    }

    public SessionReport withAddress(URI known) {
        return new SessionReport(
                slug,
                title,
                date,
                startsAt,
                Optional.of(known),
                attendees,
                picture,
                topics,
                discussed,
                epiphanies,
                wording);
    }

    public SessionReport withAttendees(int known) {
        return new SessionReport(
                slug,
                title,
                date,
                startsAt,
                address,
                OptionalInt.of(known),
                picture,
                topics,
                discussed,
                epiphanies,
                wording);
    }

    public SessionReport withPicture(String known) {
        return new SessionReport(
                slug,
                title,
                date,
                startsAt,
                address,
                attendees,
                Optional.of(known),
                topics,
                discussed,
                epiphanies,
                wording);
    }

    public SessionReport withTopics(List<TopicReport> known) {
        return new SessionReport(
                slug, title, date, startsAt, address, attendees, picture, known, discussed, epiphanies, wording);
    }

    public SessionReport withDiscussed(List<DiscussedReport> known) {
        return new SessionReport(
                slug, title, date, startsAt, address, attendees, picture, topics, known, epiphanies, wording);
    }

    public SessionReport withEpiphanies(List<Line> known) {
        return new SessionReport(
                slug, title, date, startsAt, address, attendees, picture, topics, discussed, known, wording);
    }

    public SessionReport withWording(Wording known) {
        return new SessionReport(
                slug, title, date, startsAt, address, attendees, picture, topics, discussed, epiphanies, known);
    }
}
