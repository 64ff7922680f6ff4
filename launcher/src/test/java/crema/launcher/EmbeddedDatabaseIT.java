package crema.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        data = DataFolder.prepare(folder.resolve("data with a blank"));
        database = EmbeddedDatabase.in(data);
        database.start();
    }

    @AfterAll
    static void stop() {
        database.stop();
    }

    @Test
    void itIsAMariaDbSetUpForCrema() throws SQLException {
        assertThat(ask("select version()")).startsWith("11.4");
        assertThat(ask("select @@character_set_server")).isEqualTo("utf8mb4");
        assertThat(ask("select @@character_set_database")).isEqualTo("utf8mb4");
        assertThat(ask("select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(ask("select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void theAccountMayMakeTriggers() throws SQLException {
        try (var connection = connect("crema", database.access().password());
                var statement = connection.createStatement()) {
            statement.execute("create table cup (size int)");
            statement.execute("create trigger large before insert on cup for each row set new.size = 3");
            statement.execute("drop table cup");
        }
    }

    @Test
    void nobodyElseComesIn() {
        assertThatThrownBy(() -> connect("root", "")).hasMessageContaining("Access denied");
        assertThatThrownBy(() -> connect("anybody", "")).hasMessageContaining("Access denied");
        assertThatThrownBy(() -> connect("crema", "guess")).hasMessageContaining("Access denied");
    }

    @Test
    void whatWasCommittedSurvivesAPowerCut() throws SQLException {
        try (var connection = connect("crema", database.access().password());
                var statement = connection.createStatement()) {
            statement.execute("create table bean (name varchar(20))");
            statement.execute("insert into bean values ('arabica')");
        }
        database.kill();
        database.start();
        assertThat(ask("select name from bean")).isEqualTo("arabica");
    }

    @Test
    void theNextRunFindsTheSameData() throws SQLException {
        try (var connection = connect("crema", database.access().password());
                var statement = connection.createStatement()) {
            statement.execute("create table cake (name varchar(20)) select 'carrot' name");
        }
        database.stop();
        assertThat(data.pidFile("database")).doesNotExist();
        database = EmbeddedDatabase.in(data);
        database.start();
        assertThat(data.pidFile("database")).exists();
        assertThat(ask("select name from cake")).isEqualTo("carrot");
    }

    private static String ask(String question) throws SQLException {
        try (var connection = connect("crema", database.access().password());
                var result = connection.createStatement().executeQuery(question)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(database.access().url(), user, password);
    }
}
