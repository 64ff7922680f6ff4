package crema.bench;

/**
 * One press on a card.
 *
 * @param attendee counts from 0, as {@code topic} does
 * @param cast whether a dot is cast, or else taken back
 * @param key the same for every repetition
 */
record Vote(int attendee, int topic, boolean cast, String key) {}
