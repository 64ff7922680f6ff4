package crema.session;

import crema.community.Pattern;
import crema.platform.Refusal;
import crema.platform.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/**
 * Something to talk about. Its life: proposed, discussed in one or more timeboxes, discussed. At most one topic of a session is
 * being discussed, which the schema keeps.
 */
@Entity
@SQLRestriction("removed_at is null")
class Topic extends Proposal {

    enum State {
        TO_DISCUSS,
        DISCUSSING,
        DISCUSSED
    }

    private String heading;

    @Enumerated(EnumType.STRING)
    private State state;

    private Integer discussedAs;
    private UUID mergedInto;
    private Integer statedVotes;
    private boolean offRecord;
    private boolean revisited;
    private Instant removedAt;

    @OneToMany(mappedBy = "topic", cascade = CascadeType.PERSIST, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<Timebox> timeboxes = new ArrayList<>();

    @Version
    private int version;

    protected Topic() {}

    Topic(UUID id, UUID sessionId, String title, String description, UUID authorId, Instant now) {
        super(id, sessionId, title, description, authorId, now);
        this.state = State.TO_DISCUSS;
    }

    private Topic(UUID id, UUID sessionId, String title, boolean proposed, Instant made) {
        super(id, sessionId, title, proposed, made);
        this.state = State.TO_DISCUSS;
    }

    /** Of a session that was held elsewhere; proposed, or come up by itself. Notes do not say by whom. */
    static Topic past(UUID id, UUID sessionId, String title, boolean proposed, Instant made) {
        return new Topic(id, sessionId, title, proposed, made);
    }

    /** @param votes null when the notes do not state them */
    void wasDiscussed(int place, String wording, Integer votes) {
        requireUntold();
        String checked = Text.exactly("discussed", "A heading", wording, LONGEST_PAST_TITLE);
        heading = checked.equals(title()) ? null : checked;
        statedVotes = votes;
        discussedAs = place;
        state = State.DISCUSSED;
    }

    /** From then on that card stands for this topic. */
    void mergeInto(Topic card) {
        requireUntold();
        mergedInto = card.id();
    }

    /** Stands on the board by itself again. */
    void standAlone() {
        mergedInto = null;
    }

    /** It is a card that topics are merged into: nobody proposed it, and it has the words and the place it is given. */
    void become(BoardCard card) {
        becomes(card);
        offRecord = card.offRecord();
    }

    /** @throws Refusal {@code topic-is-merged} when it is part of another card */
    Topic requireOnBoard() {
        BoardCard.requireOnBoard(mergedInto);
        return this;
    }

    /** Whether its discussion has ever begun, even if the room went back to another topic at once. */
    private boolean begun() {
        return state != State.TO_DISCUSS || !timeboxes.isEmpty();
    }

    /** @throws Refusal {@code topic-is-discussed}: what was said about it is not mixed with another topic */
    void requireNotBegun() {
        if (running()) {
            throw Refusal.conflict(
                    "topic-is-discussed", "“" + title() + "” is being discussed now, so it stays by itself.");
        }
        if (begun()) {
            throw Refusal.conflict(
                    "topic-is-discussed",
                    "The room was on “" + title()
                            + "” already, and the time it took is its own, so it stays by itself.");
        }
    }

    boolean offRecord() {
        return offRecord;
    }

    void keepOffRecord(boolean off) {
        offRecord = off;
    }

    /** @throws Refusal {@code topic-is-off-record} where no notes are taken */
    void requireOnRecord() {
        if (offRecord) {
            throw Refusal.conflict("topic-is-off-record", "“" + title() + "” is off the record: no notes are taken.");
        }
    }

    private void requireUntold() {
        if (discussedAs != null || mergedInto != null) {
            throw Refusal.invalid("discussed", "Two headings are linked to the topic “" + title() + "”.");
        }
    }

    /**
     * One that was put back goes on with what was left of its time.
     *
     * @param place its place in the order of discussion, unless it had one already
     */
    Timebox start(int place, Pattern pattern, Instant now) {
        revisited = begin(place);
        return revisited ? time().next(pattern, now) : time().restOrNext(pattern, now);
    }

    /** Taken up again with the time it had, because the room had left it by mistake. */
    Timebox takeUp(Instant now) {
        revisited = begin(discussedAs == null ? 0 : discussedAs);
        return time().again(now).orElseThrow(TopicTime::notRunning);
    }

    /** @return whether it had been discussed before */
    private boolean begin(int place) {
        if (state == State.DISCUSSING) {
            throw Refusal.conflict("topic-is-running", "This topic is being discussed already.");
        }
        boolean again = state == State.DISCUSSED;
        state = State.DISCUSSING;
        discussedAs = discussedAs == null ? Integer.valueOf(place) : discussedAs;
        return again;
    }

    /** One more timebox, the next step of the pattern. */
    Timebox goOn(Pattern pattern, Instant now) {
        clock().end(now);
        return time().next(pattern, now);
    }

    void finish(Instant now) {
        clock().end(now);
        state = State.DISCUSSED;
    }

    /** Back to where it was before it was started; the time it took stays its own. */
    void putBack(Instant now) {
        clock().end(now);
        state = revisited ? State.DISCUSSED : State.TO_DISCUSS;
        discussedAs = revisited ? discussedAs : null;
    }

    /** The timebox that is running. @throws Refusal when it is not being discussed */
    Timebox clock() {
        return time().running().filter(timebox -> running()).orElseThrow(TopicTime::notRunning);
    }

    private TopicTime time() {
        return new TopicTime(this, timeboxes);
    }

    /** How long it has been discussed, in timeboxes that have ended. */
    Duration discussed() {
        return time().spent();
    }

    Course course() {
        return Course.of(state, discussedAs, revisited, timeboxes);
    }

    /** Everything about its turn is again as it was. */
    void restore(Course course) {
        state = course.state();
        discussedAs = course.place();
        revisited = course.revisited();
        course.fit(timeboxes, this);
    }

    /** Takes it off the board. The row stays, so that it can come back. */
    void remove(Instant now) {
        removedAt = now;
    }

    boolean removed() {
        return removedAt != null;
    }

    void requireUndiscussed() {
        requireUndiscussed(state);
    }

    static void requireUndiscussed(State state) {
        if (state != State.TO_DISCUSS) {
            throw Refusal.conflict("topic-is-discussed", "Dots go to topics that are still to be discussed.");
        }
    }

    boolean running() {
        return state == State.DISCUSSING;
    }

    boolean toDiscuss() {
        return state == State.TO_DISCUSS;
    }
}
