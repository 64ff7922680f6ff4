package crema.session;

import crema.community.Places;
import crema.member.Caller;
import crema.member.SigningIn;
import crema.member.Token;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.Text;
import crema.platform.TimeOrderedId;
import crema.session.Journal.Turn;
import crema.session.SessionEvent.TopicAdded;
import crema.session.SessionEvent.TopicEdited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What everybody in the room does: come in, propose, vote. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Participation {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Rounds rounds;

    @Inject
    private Removing removing;

    @Inject
    private Journal journal;

    @Inject
    private BallotBox ballotBox;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /** A guest who came in: the session, and the token that is theirs for it. */
    public record Entry(UUID session, Token token) {}

    /**
     * A repetition comes in as the same guest, if its key is one that nobody else can have.
     *
     * @param key made at the click; null when the caller does not repeat
     * @param before what the browser came with; null: nothing
     * @throws Refusal missing when the code is unknown, not yet or no longer good, the chapter takes no guests, or the guest of that
     *     browser was taken off the session
     */
    public Entry join(String code, String name, String key, Token before) {
        Session session = opened(sessions.heldWithCode(written(code)));
        String called = Text.line("name", "Your first name", name, 80);
        Token token = Command.unguessable(key) ? Token.of("guest", session.id(), called, key) : Token.random();
        requireWelcome(session, token);
        requireWelcome(session, before);
        return new Entry(session.id(), signingIn.asGuest(called, session.id(), token));
    }

    /** Where a code leads; the same refusals as {@link #join}. */
    public UUID behind(String code, Token before) {
        Session session = opened(sessions.withCode(written(code)));
        requireWelcome(session, before);
        return session.id();
    }

    private void requireWelcome(Session session, Token token) {
        if (token != null && signingIn.wasTakenOff(token, session.id())) {
            throw Refusal.missing();
        }
    }

    /** Whether there is such a code at all, good today or later: for showing it at the door. */
    public void known(String code) {
        sessions.withCode(String.valueOf(code))
                .filter(session -> !session.joinLocked())
                .orElseThrow(Refusal::missing);
    }

    private static String written(String code) {
        return String.valueOf(code).toUpperCase(Locale.ROOT);
    }

    private Session opened(Optional<Session> session) {
        return session.filter(found -> found.letsGuestsIn(clock.instant()))
                .filter(found -> places.chapter(Caller.VISITOR, found.chapterId())
                        .chapter()
                        .guestsAllowed())
                .orElseThrow(Refusal::missing);
    }

    public Recorded propose(Command command, String title, String description) {
        return journal.once(command, () -> {
            sessions.held(command);
            Topic topic = new Topic(
                    TimeOrderedId.next(), command.session(), title, description, command.person(), clock.instant());
            entityManager.persist(topic);
            Turn turn = journal.turn(command.session()).require(Phase::takesTopics, "session-is-closed", CLOSED);
            topic.proposedAs(turn.seq());
            return journal.record(
                    command, turn, new TopicAdded(topic.id(), topic.title(), topic.description(), command.person()));
        });
    }

    /** What is null stays as it is. Once the session is closed, whoever takes part tidies up the titles as the notes. */
    public Recorded edit(Command command, UUID id, String title, String description) {
        return journal.once(command, () -> {
            Room room = sessions.participated(command);
            boolean tidying = room.session().phase() == Phase.CLOSED;
            Topic topic = tidying ? topics.locked(command.session(), id) : ownTopic(room, command, id);
            String titleBefore = topic.title();
            String descriptionBefore = topic.description();
            topic.word(title == null ? titleBefore : title, description == null ? descriptionBefore : description);
            Turn turn = journal.turn(command.session())
                    .require(phase -> phase != Phase.PUBLISHED, "session-is-published", SEALED);
            return journal.record(
                    command,
                    turn,
                    new TopicEdited(id, topic.title(), topic.description(), titleBefore, descriptionBefore));
        });
    }

    /** Takes a topic off the board, and the dots on it back to their voters. Both can come back, see {@link Undoing}. */
    public Recorded remove(Command command, UUID id) {
        return journal.once(command, () -> {
            // As whoever moves the session on: the dots it takes off belong to a round, which comes before any topic.
            Room room = sessions.held(command);
            topics.lockCard(command.session(), id);
            Topic topic = ownTopic(room, command, id);
            Supplier<SessionEvent> removed = removing.remove(command.session(), topic);
            Turn turn = journal.turn(command.session()).require(Phase::takesTopics, "session-is-closed", CLOSED);
            return journal.record(command, turn, removed.get());
        });
    }

    /**
     * Votes are counted together with those that arrive at the same moment, hence not in a transaction of this call. They are the one
     * use case that is not asked {@link Journal#once once}: a repetition of what everybody does at the same moment is rare, so
     * it is not looked for first. The unique key refuses it, and {@link Remembered} answers it.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Recorded vote(Command command, UUID topic) {
        return ballotBox.put(new Vote(command, topic, true));
    }

    /** The same, for a dot that is taken back. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Recorded takeBack(Command command, UUID topic) {
        return ballotBox.put(new Vote(command, topic, false));
    }

    /**
     * A dot of somebody without a device.
     *
     * @throws Refusal missing for whoever does not facilitate, and for whoever has a device
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Recorded voteFor(Command command, UUID person, UUID topic) {
        return vote(command.on(person), topic);
    }

    /** The same, for a dot that is taken back. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Recorded takeBackFor(Command command, UUID person, UUID topic) {
        return takeBack(command.on(person), topic);
    }

    private Topic ownTopic(Room room, Command command, UUID id) {
        Topic topic = topics.locked(command.session(), id);
        if (!topic.by(command.caller().id()) && !room.mayFacilitate()) {
            throw Refusal.missing();
        }
        return topic;
    }

    private static final String CLOSED = "The session is closed; topics wait for the next one.";
    private static final String SEALED = "This session is published and sealed.";
}
