package crema.session;

import crema.member.Caller;
import crema.platform.Refusal;
import java.util.UUID;

/**
 * Somebody wants something of a session.
 *
 * @param key made at the click, the same for every repetition of it; null when the caller does not repeat
 * @param behalf whose topic or dot it is when somebody enters it for them; null: the caller's own
 */
public record Command(Caller caller, UUID session, String key, UUID behalf) {

    private static final int LONGEST_KEY = 80;
    private static final int SHORTEST_SECRET = 20;

    public Command {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Refusal.invalid("Idempotency-Key", "An idempotency key has 1 to " + LONGEST_KEY + " characters.");
        }
    }

    public Command(Caller caller, UUID session, String key) {
        this(caller, session, key, null);
    }

    /** The same, pressed by the caller, as what that person does. */
    Command on(UUID person) {
        return new Command(caller, session, key, person);
    }

    /** Whose doing it is; who has pressed may be somebody else. */
    UUID person() {
        return behalf == null ? caller.id() : behalf;
    }

    /** Whether it can be remembered who repeats. */
    boolean keyed() {
        return key != null && caller.signedIn();
    }

    /** Long enough that nobody has it by accident or by trying: who repeats such a key is who made it. */
    static boolean unguessable(String key) {
        return key != null && key.length() >= SHORTEST_SECRET;
    }

    /** What follows from something that has been recorded, done by the same person. */
    static Command along(Recorded recorded) {
        return new Command(new Caller(recorded.person(), null, "", "UTC", false, null), recorded.session(), null);
    }

    /** For the further events of one command; its key stands on the one that answers it. */
    Command unkeyed() {
        return new Command(caller, session, null);
    }

    /** What happens by itself, done by nobody. */
    static Command bySystem(UUID session) {
        return new Command(Caller.VISITOR, session, null);
    }
}
