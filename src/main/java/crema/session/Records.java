package crema.session;

import crema.member.Caller;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads the record of a session: for everybody once it is published, before that for whoever takes part. */
@ApplicationScoped
@Transactional
public class Records {

    @Inject
    private Sessions sessions;

    @Inject
    private BoardRows rows;

    /** @throws Refusal missing */
    public SessionRecord at(Caller caller, String group, String chapter, String slug) {
        Room room = sessions.at(caller, group, chapter, slug);
        boolean published = room.maySee() && room.session().phase() == Phase.PUBLISHED;
        if (!published && !room.mayParticipate()) {
            throw Refusal.missing();
        }
        return record(room);
    }

    private SessionRecord record(Room room) {
        Session session = room.session();
        BoardRows.Head head = rows.head(session.id());
        Map<UUID, List<BoardView.Line>> notes = rows.notes(session.id());
        List<CardRow> onRecord = rows.topics(session.id(), head, null).stream()
                .filter(row -> !row.offRecord())
                .toList();
        Function<CardRow, SessionRecord.Topic> topic = row -> topic(row, head, notes.getOrDefault(row.id(), List.of()));
        return new SessionRecord(
                session.id(),
                session.slug(),
                room.path(),
                session.phase(),
                session.startsAt(),
                session.publishedAt().orElse(null),
                room.chapter().zone().getId(),
                room.group().name(),
                room.group().slug(),
                room.chapter().name(),
                room.chapter().slug(),
                rows.people(session.id()),
                onRecord.stream().map(topic).toList(),
                onRecord.stream()
                        .filter(row -> row.started() || notes.containsKey(row.id()))
                        .sorted(Comparator.comparingInt(CardRow::place))
                        .map(topic)
                        .toList(),
                lines(rows.epiphanies(session.id())));
    }

    private static SessionRecord.Topic topic(CardRow row, BoardRows.Head head, List<BoardView.Line> notes) {
        Integer dots = head.hidesCounts() ? null : Integer.valueOf((int) row.dots());
        long minutes = row.seconds() == null
                ? 0
                : Duration.ofSeconds(row.seconds() + 59).toMinutes();
        return new SessionRecord.Topic(row.title(), row.description(), dots, minutes, lines(notes));
    }

    private static List<SessionRecord.Line> lines(List<BoardView.Line> lines) {
        return lines.stream()
                .map(line -> new SessionRecord.Line(line.text(), line.depth()))
                .toList();
    }
}
