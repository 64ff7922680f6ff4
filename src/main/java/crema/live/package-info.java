/**
 * Tells every open board what changed. It only listens: an event is handed over after its commit, one sender per session and node
 * brings the events into their order, and each socket has a bounded queue. What is lost here is read again from the events.
 * Among several nodes a {@code Hint} says that there is something to read, and the
 * {@code RollCall} who is there; both may be lost.
 * No rule about sessions is decided here, and nobody depends on this package.
 */
package crema.live;
