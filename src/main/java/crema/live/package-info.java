/**
 * Tells every open board what changed. It only listens: an event is handed over after its commit, one sender per session and node
 * brings the events into their order, and each socket has a bounded queue. What is lost here is read again from the events.
 *
 * <p>A vote that comes alone is sent by the thread that has committed it, if nobody else is sending: it reads nothing and waits for no
 * socket, and going over to another thread would take longer than the sending. In a rush the sender has a thread of its own, so that
 * nobody who votes waits for it.
 *
 * <p>A commit of which nobody knows the outcome is told like any other. Every channel starts anew then, and its boards read anew
 * ({@link crema.platform.OutcomeUnknown}).
 *
 * <p>Among several nodes a {@code Hint} says that there is something to read, and the
 * {@code RollCall} who is there; both may be lost.
 * No rule about sessions is decided here, and nobody depends on this package.
 */
package crema.live;
