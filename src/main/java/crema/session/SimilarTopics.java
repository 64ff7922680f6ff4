package crema.session;

import crema.member.Caller;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Topics of a chapter's published sessions that sound like what somebody is typing. The topics of the own board are on the board, which
 * looks for them itself. What was off the record is never among them.
 */
@ApplicationScoped
@Transactional
public class SimilarTopics {

    private static final int MOST = 5;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    /**
     * A topic of the past.
     *
     * @param date of its session
     * @param path the public address of that session
     * @param discussed whether its turn came
     */
    public record Similar(String title, LocalDate date, String path, boolean discussed) {}

    /** The likest first, and of equals the latest. @throws Refusal missing for whoever does not take part */
    public List<Similar> to(Caller caller, UUID session, String typed) {
        Room room = sessions.room(caller, session);
        if (!room.mayParticipate()) {
            throw Refusal.missing();
        }
        List<String> words = TypedWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String path = "/g/" + room.group().slug() + "/" + room.chapter().slug() + "/";
        return found(room, words).stream()
                .map(row -> new Similar(
                        row.get(0, String.class),
                        LocalDate.parse(row.get(1, String.class).substring(0, 10)),
                        path + row.get(1, String.class),
                        row.get(2, Integer.class) != null))
                .toList();
    }

    private List<Tuple> found(Room room, List<String> words) {
        String alike = IntStream.range(0, words.size())
                .mapToObj(i -> "case when locate(:word" + i + ", t.title) > 0 then 1 else 0 end")
                .collect(Collectors.joining(" + ", "(", ")"));
        TypedQuery<Tuple> query = entityManager
                .createQuery(
                        "select t.title, s.slug, t.discussedAs from Topic t join Session s on s.id = t.sessionId"
                                + " where s.chapterId = :chapter and s.phase = PUBLISHED and t.offRecord = false and t.mergedInto is null"
                                + " and " + alike + " >= :least order by " + alike + " desc, s.startsAt desc, t.id",
                        Tuple.class)
                .setParameter("chapter", room.chapter().id())
                .setParameter("least", TypedWords.least(words.size()))
                .setMaxResults(MOST);
        IntStream.range(0, words.size()).forEach(i -> query.setParameter("word" + i, words.get(i)));
        return query.getResultList();
    }
}
