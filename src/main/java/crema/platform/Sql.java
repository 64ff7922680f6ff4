package crema.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A statement on the connection of the running transaction, or by itself where none runs. It is for the few that stand in the way
 * of everybody at the same moment: who is asking, and the order of a session. There, what is done around a statement for
 * entities costs more than the statement. Entities themselves are written by the entity manager.
 *
 * <p>What the database refuses comes as a {@link PersistenceException}, as from the entity manager.
 */
@ApplicationScoped
public class Sql {

    @Resource
    private DataSource database;

    /** Makes something of a row; columns count from 1. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }

    public <T> List<T> rows(String statement, Reading<T> reading, Object... values) {
        return prepared(statement, prepared -> {
            fill(prepared, values);
            List<T> found = new ArrayList<>();
            try (ResultSet row = prepared.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        });
    }

    /** How many rows were changed. */
    public int change(String statement, Object... values) {
        return prepared(statement, prepared -> {
            fill(prepared, values);
            return prepared.executeUpdate();
        });
    }

    /** The same statement with each of the lists of values, sent together. */
    public void changeEach(String statement, List<List<?>> lists) {
        prepared(statement, prepared -> {
            for (List<?> values : lists) {
                fill(prepared, values.toArray());
                prepared.addBatch();
            }
            return prepared.executeBatch();
        });
    }

    private <T> T prepared(String statement, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            return work.on(prepared);
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }

    private static void fill(PreparedStatement prepared, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant moment ? stored(moment) : values[i];
            prepared.setObject(i + 1, value);
        }
    }

    /** A moment as its column keeps it, in UTC. */
    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The moment in a column. */
    public static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
