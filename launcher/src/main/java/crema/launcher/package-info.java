/**
 * The start program: it reads and checks every setting, starts the database and the server as children it owns, waits
 * until the first page answers, and stops both. With several servers it stands before them and looks after them.
 * {@link crema.launcher.Run} is what {@code ./crema run} and the Docker image start; {@link crema.launcher.Crema} is the
 * same for tests.
 *
 * <p>Here belongs what must happen before the web application exists or after it is gone: settings, folders, processes,
 * ports. What a group, a member or a session is does not belong here, and nothing here opens a connection to the
 * database: schema and first rows are the application's own business.
 *
 * <p>Secrets travel to the children in their environment or in files only their owner can read, never on a command
 * line, where every user of the machine could see them.
 */
package crema.launcher;
