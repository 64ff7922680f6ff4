/**
 * A session and its board: topics, dots, timeboxes, notes, epiphanies. Small roots ({@link crema.session.Session},
 * {@link crema.session.Topic}, {@link crema.session.Ballot}), so that twenty people never collide on one version.
 *
 * <p>Every changing command goes the same way: lock the own root, write, flush, count on {@code session_clock}, look again, record
 * a {@link crema.session.SessionEvent}. {@link crema.session.Journal} keeps that order. Whoever holds the clock row sees every
 * earlier command committed and none that comes later, so the second look at the phase needs no lock of its own: each change of
 * phase passes the same clock. That is one lock less than locking the session again, and the one that would deadlock with a
 * facilitator who holds the session and waits for the clock.
 *
 * <p>Votes are the one thing that everybody does at the same moment. Those that arrive while others of their session are counted
 * wait in the {@link crema.session.BallotBox} and are counted together next, in one transaction of the same order: what they are
 * about, who may vote and all ballots locked, the dots, the clock once by so many, the events. What they are about changes with the
 * clock only, so a node keeps it as it was after the last vote it counted ({@link crema.session.Polls}) and looks at it anew where
 * the clock stands elsewhere; where the clock shows, once it is counted on, that somebody was faster, there is a second look. Who may
 * vote is in no order and is asked each time. Each is answered by itself, and what is lost together is repeated one by one. That is
 * because each commit waits for the disk and for the clock of its session, so that a hundred commits after each other cost far more
 * than a few.
 *
 * <p>Each command is answered once: its key stands on the event that answers it, and what is refused is kept under its key beside the
 * events, without a number ({@link crema.session.Refused}, {@link crema.session.RememberedInterceptor}). The one unique key
 * over both decides when the same command arrives twice at once. What holds whatever comes: locks are taken in the order session
 * (with what is due about it), round, ballot, guest, topics, dots, and the clock last. A row that names another locks that as well, to
 * be read: who takes dots off a topic, or writes as a guest, is in that order for what these name.
 *
 * <p>Not everything is an event: who is there ({@link crema.session.Presence}) and who would like to speak
 * ({@link crema.session.RaisedHands}) are rows that come and go, because who spoke is not stored.
 *
 * <p>Several people write notes at once. A line is a row of its own, and whoever words it anew says from which text; the lines of a
 * topic have one order because each command locks the topic ({@link crema.session.Scribing}). What could not be written is kept by
 * the browser that has it, not here.
 *
 * <p>What one command records is one {@link crema.session.Step step}, and {@link crema.session.Undoing} undoes it as a whole: each
 * event carries what stood before, an {@link crema.session.Inverse} of its family applies that, and what it did is told by ordinary
 * events within an {@link crema.session.SessionEvent.Undone}. So nothing is deleted while a session is open: what is removed keeps its
 * row, which no query finds. It keeps it after publication as well, when nobody can bring it back: its words are in the events too, and
 * those are never rewritten, so that a row less would only seem to forget them.
 *
 * <p>Who listens to the events ({@code live}, {@code export}) is not known here.
 */
package crema.session;
