package crema.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A statement on the connection of the running transaction, or by itself where none runs. It is for the few that stand in the way
 * of everybody at the same moment (who is asking, the order of a session, its votes) or are asked every second for every open board
 * (who is there, who is still let in, what has happened). There, what is done around a statement for entities costs more than the
 * statement. Everything else is written by the entity manager.
 *
 * <p>What the database refuses comes as a {@link PersistenceException}, as from the entity manager.
 */
@ApplicationScoped
public class Sql {

    private static final String LIST = "(?)";

    private static final String HELD = Sql.class.getName() + ".held";

    @Resource
    private DataSource database;

    @Inject
    private TransactionSynchronizationRegistry transaction;

    /** Makes something of a row; columns count from 1. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Preparing {
        PreparedStatement on(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }

    /** @param values for the question marks; for one that stands alone in parentheses, as in {@code in (?)}, a list, which is not empty */
    public <T> List<T> rows(String statement, Reading<T> reading, Object... values) {
        List<?> written = writtenOut(values);
        return prepared(placed(statement, values), prepared -> {
            fill(prepared, written);
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
            fill(prepared, List.of(values));
            return prepared.executeUpdate();
        });
    }

    /** What an update has left in {@code last_insert_id(...)}, in which MariaDB hands back one number without being asked again. */
    public long counted(String update, Object... values) {
        return on(connection -> connection.prepareStatement(update, Statement.RETURN_GENERATED_KEYS), prepared -> {
            fill(prepared, List.of(values));
            prepared.executeUpdate();
            try (ResultSet key = prepared.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        });
    }

    /**
     * The same statement with each of the lists of values, sent together; each changes a row.
     *
     * @throws OptimisticLockException when one of them finds none: somebody was faster
     */
    public void changeEach(String statement, List<? extends List<?>> lists) {
        if (lists.isEmpty()) {
            return;
        }
        int[] changed = prepared(statement, prepared -> {
            for (List<?> values : lists) {
                fill(prepared, values);
                prepared.addBatch();
            }
            return prepared.executeBatch();
        });
        if (IntStream.of(changed).anyMatch(rows -> rows == 0)) {
            throw new OptimisticLockException("A row was changed by somebody else: " + statement);
        }
    }

    private <T> T prepared(String statement, Work<T> work) {
        return on(connection -> connection.prepareStatement(statement), work);
    }

    private <T> T on(Preparing preparing, Work<T> work) {
        try {
            int status = transaction.getTransactionStatus();
            if (status == Status.STATUS_ACTIVE) {
                return on(held(), preparing, work);
            }
            try (Connection own = database.getConnection()) {
                // Of a transaction that is about to end it is the connection all the same.
                return status == Status.STATUS_NO_TRANSACTION ? alone(own, preparing, work) : on(own, preparing, work);
            }
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }

    /** In a transaction of its own: switching the connection to single statements and back would be one more statement. */
    private static <T> T alone(Connection connection, Preparing preparing, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T done = on(connection, preparing, work);
            connection.commit();
            return done;
        } catch (SQLException | RuntimeException failure) {
            try {
                connection.rollback();
            } catch (SQLException lost) {
                failure.addSuppressed(lost);
            }
            throw failure;
        }
    }

    private static <T> T on(Connection connection, Preparing preparing, Work<T> work) throws SQLException {
        try (PreparedStatement prepared = preparing.on(connection)) {
            return work.on(prepared);
        }
    }

    /** One for the whole transaction: asking for it anew takes about as long as a short statement does. */
    private Connection held() throws SQLException {
        Connection held = (Connection) transaction.getResource(HELD);
        if (held == null || held.isClosed()) {
            held = database.getConnection();
            transaction.putResource(HELD, held);
            transaction.registerInterposedSynchronization(new Release(held));
        }
        return held;
    }

    /** Gives a connection back at the end of its transaction. */
    private record Release(Connection held) implements Synchronization {

        @Override
        public void beforeCompletion() {
            close();
        }

        @Override
        public void afterCompletion(int status) {
            close();
        }

        private void close() {
            try {
                held.close();
            } catch (SQLException refused) {
                throw new PersistenceException(refused.getMessage(), refused);
            }
        }
    }

    /** Statements are parsed once each per connection, so there are few lengths of lists; a list is filled up with its last. */
    private static String placed(String statement, Object... values) {
        StringBuilder placed = new StringBuilder(statement);
        int from = 0;
        for (Object value : values) {
            if (value instanceof List<?> list) {
                from = placed.indexOf(LIST, from) + LIST.length();
                placed.insert(from - 1, ", ?".repeat(length(list) - 1));
            }
        }
        return placed.toString();
    }

    private static List<?> writtenOut(Object... values) {
        return Stream.of(values)
                .flatMap(value -> value instanceof List<?> list
                        ? IntStream.range(0, length(list)).mapToObj(i -> list.get(Math.min(i, list.size() - 1)))
                        : Stream.of(value))
                .toList();
    }

    /** 1, 4, 16, and so on. */
    private static int length(List<?> list) {
        int length = 1;
        while (length < list.size()) {
            length *= 4;
        }
        return length;
    }

    private static void fill(PreparedStatement prepared, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i) instanceof Instant moment ? stored(moment) : values.get(i);
            prepared.setObject(i + 1, value);
        }
    }

    /** A moment as its column keeps it, in UTC. */
    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The moment in a column; null where there is none. */
    public static Instant moment(ResultSet row, int column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
