package crema.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What lies where in the data folder. */
record DataFolder(Path root) {

    /** Makes the folder, open to its owner only, and what the start needs in it. */
    static DataFolder prepare(Path root) {
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            // Symbolic links are resolved once: the path must be the one that the process list shows.
            var folder = new DataFolder(root.toRealPath());
            Files.createDirectories(folder.run());
            Files.createDirectories(folder.log());
            return folder;
        } catch (IOException notWritable) {
            throw CannotStart.wrongSetting("CREMA_DATA names a folder that cannot be written: " + root);
        }
    }

    Path run() {
        return root.resolve("run");
    }

    Path log() {
        return root.resolve("log");
    }

    Path database() {
        return root.resolve("db");
    }

    /** Present until a database has been installed completely. */
    Path unfinishedDatabase() {
        return root.resolve("db.new");
    }

    /** Base folder of a server, made anew at each start. */
    Path server(Node node) {
        return root.resolve(node.name());
    }

    /** Where a server writes its own log; several keep theirs apart. */
    Path log(Node node) {
        return node.only() ? log() : log().resolve(node.name());
    }

    Path plugins() {
        return root.resolve("plugins");
    }

    Path pidFile(String child) {
        return run().resolve(child + ".pid");
    }

    /** Where the programs of the embedded MariaDB are unpacked; tests share one place, it is 360 MB. */
    Path programs() {
        var shared = System.getProperty("crema.mariadb", "");
        return shared.isEmpty() ? root.resolve("mariadb") : Path.of(shared).toAbsolutePath();
    }
}
