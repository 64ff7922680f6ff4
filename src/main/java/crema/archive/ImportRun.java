package crema.archive;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.platform.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One import of notes into a chapter. Its files arrive, are read, wait to be looked at, and are stored; or all at once, when nobody wants
 * to look. It can be stopped and goes on where it was.
 */
@Entity
@Table(name = "import_run")
class ImportRun {

    @Id
    private UUID id;

    private UUID chapterId;
    private UUID startedBy;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private boolean storing;
    private Instant made;
    private Instant ended;

    protected ImportRun() {}

    ImportRun(UUID chapterId, UUID startedBy, Instant now) {
        this.id = TimeOrderedId.next();
        this.chapterId = chapterId;
        this.startedBy = startedBy;
        this.state = RunState.ARRIVING;
        this.made = now;
    }

    /** Everything is here. */
    void arrived(boolean storedAtOnce) {
        storing = storedAtOnce;
        begin();
    }

    /** Nothing is left to be read or stored. */
    void workedOff(Instant now) {
        if (state == RunState.READING) {
            state = RunState.PREVIEW;
        } else if (state == RunState.STORING) {
            end(RunState.DONE, now);
        }
    }

    /** @throws Refusal when it is not waiting for that */
    void store() {
        if (state != RunState.PREVIEW) {
            throw Refusal.conflict("not-in-preview", "This import is not waiting to be stored any more.");
        }
        storing = true;
        begin();
    }

    /** After the note that is being worked on. One that is not busy stays as it is. */
    void stop(Instant now) {
        if (state == RunState.READING || state == RunState.STORING) {
            end(RunState.STOPPED, now);
        }
    }

    /** Where it was stopped: what nobody has agreed to store is not stored. */
    void goOn() {
        if (state == RunState.STOPPED) {
            begin();
            ended = null;
        }
    }

    /** Its texts are removed: what is not stored by now will not be. */
    void forgotten(Instant now) {
        if (state != RunState.DONE) {
            end(RunState.DONE, now);
        }
    }

    private void begin() {
        state = storing ? RunState.STORING : RunState.READING;
    }

    private void end(RunState how, Instant now) {
        state = how;
        ended = now;
    }

    UUID id() {
        return id;
    }

    UUID chapterId() {
        return chapterId;
    }

    /** Who it is done for; what they may do is asked anew for every note. */
    Caller starter() {
        return new Caller(startedBy, null, "", "UTC", false, null);
    }

    RunState state() {
        return state;
    }

    Instant made() {
        return made;
    }
}
