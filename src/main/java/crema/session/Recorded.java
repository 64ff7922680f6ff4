package crema.session;

import java.util.UUID;

/**
 * An event in its place: {@code seq} counts from 1 within the session, without gaps.
 *
 * @param person who pressed; null: the system
 */
public record Recorded(UUID session, long seq, UUID person, SessionEvent what) {}
