package crema.session;

import java.util.UUID;

/**
 * An event in its place: {@code seq} counts from 1 within the session, without gaps.
 *
 * @param person who pressed; null: the system
 * @param key made at the click; null when the caller does not repeat
 */
public record Recorded(UUID session, long seq, UUID person, String key, SessionEvent what) {}
