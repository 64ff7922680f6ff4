package crema.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plain SQL on the database of the site, past everything the application would say. */
public final class Sql implements AutoCloseable {

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** For reading: every statement is a transaction of its own. */
    public static Sql open() {
        try {
            return new Sql(Site.running().connect());
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** For writing: all of it is rolled back at the end. */
    public static Sql rolledBack() throws SQLException {
        var connection = Site.running().connect();
        connection.setAutoCommit(false);
        return new Sql(connection);
    }

    /** @param values for the question marks; ids as UUID */
    public int run(String statement, Object... values) throws SQLException {
        try (var prepared = prepared(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    /** The first column of what is found. */
    public <T> List<T> list(Class<T> type, String query, Object... values) {
        try (var prepared = prepared(query, values);
                ResultSet rows = prepared.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(rows.getObject(1, type));
            }
            return found;
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public <T> T one(Class<T> type, String query, Object... values) {
        return list(type, query, values).get(0);
    }

    /** How many commands wait for their turn in the order of a session. */
    public long waitingForAClock() {
        return one(
                Long.class,
                "select count(*) from information_schema.processlist"
                        + " where id <> connection_id() and info like 'update session_clock%'");
    }

    @Override
    public void close() {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
        }
        return prepared;
    }
}
