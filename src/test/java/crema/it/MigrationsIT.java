package crema.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The site has started on an empty database, so all migrations have just run one after the other. */
class MigrationsIT {

    private final Sql sql = Sql.open();

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void everyMigrationHasRunOnce() throws IOException {
        try (var files = Files.list(Path.of("main/resources/db/migration"))) {
            assertThat(sql.list(String.class, "select script from flyway_schema_history where success = 1"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void migratingAgainChangesNothing() {
        var crema = Site.running().crema();
        var flyway = Flyway.configure()
                .dataSource(crema.databaseUrl(), crema.databaseUser(), crema.databasePassword())
                .locations("classpath:db/migration")
                .load();

        assertThatCode(flyway::validate).doesNotThrowAnyException();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    /** What the database names by itself, a later migration cannot name for sure. */
    @Test
    void everyConstraintHasAName() {
        assertThat(
                        sql.list(
                                String.class,
                                "select concat(table_name, ': ', constraint_name) from information_schema.table_constraints"
                                        + " where constraint_schema = 'crema' and table_name <> 'flyway_schema_history'"
                                        + " and (constraint_name regexp '^CONSTRAINT_[0-9]+$' or constraint_name regexp '_ibfk_[0-9]+$'"
                                        + "   or constraint_type = 'UNIQUE' and constraint_name not like concat(replace(table_name, 'crema_group', 'crema'), '%'))"))
                .isEmpty();
    }

    @Test
    void everyTableKeepsItsRowsInInnoDbAsUtf8() {
        assertThat(sql.list(
                        String.class,
                        "select table_name from information_schema.tables where table_schema = 'crema'"
                                + " and (engine <> 'InnoDB' or table_collation not like 'utf8mb4%')"))
                .isEmpty();
    }
}
