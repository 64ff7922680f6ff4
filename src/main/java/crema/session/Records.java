package crema.session;

import crema.community.Places;
import crema.member.Caller;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the record of a session: for everybody once it is published, before that for whoever takes part. */
@ApplicationScoped
@Transactional
public class Records {

    @Inject
    private Places places;

    @Inject
    private Sessions sessions;

    @Inject
    private BoardRows rows;

    @Inject
    private Originals originals;

    /** @throws Refusal missing */
    public SessionRecord at(Caller caller, String group, String chapter, String slug) {
        return of(sessions.read(caller, group, chapter, slug));
    }

    /**
     * What a chapter has published, the heads of its sessions alone.
     *
     * @throws Refusal missing
     */
    public ChapterRecord ofChapter(Caller caller, String group, String chapter) {
        Places.ChapterPlace place = places.chapter(caller, group, chapter);
        return new ChapterRecord(
                place.chapter().id(),
                place.group().name(),
                place.group().slug(),
                place.chapter().name(),
                place.chapter().slug(),
                place.chapter().zone().getId(),
                rows.published(place.chapter().id()));
    }

    /**
     * The notes an imported session was read from, as they were.
     *
     * @throws Refusal missing, also for a session that was held here
     */
    public String original(Caller caller, String group, String chapter, String slug) {
        return originals
                .text(sessions.read(caller, group, chapter, slug).session().id())
                .orElseThrow(Refusal::missing);
    }

    SessionRecord of(Room room) {
        Session session = room.session();
        Optional<Originals.Head> original = originals.head(session.id());
        RecordTopics topics = topics(session.id());
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
                original.map(Originals.Head::title).orElse(room.group().name()),
                original.isPresent() ? original.get().attendees() : people(session.id()),
                original.map(Originals.Head::shown).orElse(null),
                original.map(Originals.Head::wording).orElse(PastSession.Wording.USUAL),
                original.map(Originals.Head::file).orElse(null),
                topics.proposed(),
                topics.cards(),
                topics.discussed(),
                rows.epiphanies(session.id()).stream()
                        .map(line -> new SessionRecord.Line(line.text(), line.depth()))
                        .toList(),
                rows.errata(session.id()));
    }

    private RecordTopics topics(UUID session) {
        BoardRows.Head head = rows.head(session);
        Map<UUID, List<SessionRecord.Line>> notes = new HashMap<>();
        rows.notes(session).forEach((topic, lines) -> notes.put(topic, lines(lines)));
        return RecordTopics.of(
                rows.topics(session, head, null), notes, rows.earlier(session, head), head.hidesCounts());
    }

    private Integer people(UUID session) {
        int people = rows.people(session);
        return people == 0 ? null : people;
    }

    private static List<SessionRecord.Line> lines(List<BoardView.Line> lines) {
        return lines.stream()
                .filter(line -> !line.struck())
                .map(line -> new SessionRecord.Line(line.text(), line.depth()))
                .toList();
    }
}
