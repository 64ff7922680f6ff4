package crema.session;

import java.util.UUID;

/**
 * An event in its place: {@code seq} counts from 1 within the session, without gaps.
 *
 * @param person who pressed; null: the system
 * @param key made at the click; null when the caller does not repeat
 */
public record Recorded(UUID session, long seq, UUID person, String key, SessionEvent what) {

    /** Whether a dot was cast or taken back. */
    public boolean vote() {
        return what instanceof SessionEvent.DotCast || what instanceof SessionEvent.DotTakenBack;
    }
}
