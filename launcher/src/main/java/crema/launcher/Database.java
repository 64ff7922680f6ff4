package crema.launcher;

import java.util.Optional;

/** The one database: embedded, or an own one of the operator. */
sealed interface Database permits EmbeddedDatabase, OwnDatabase {

    static Database of(Settings settings, DataFolder data) {
        return settings.ownDatabase().<Database>map(OwnDatabase::new).orElseGet(() -> EmbeddedDatabase.in(data));
    }

    DatabaseAccess access();

    /** Starts it and returns when it takes connections. */
    void start();

    void stop();

    /** Kills it without asking, as a power cut would. */
    void kill();

    /** The process, when it is ours and was started. */
    Optional<ProcessHandle> process();
}
