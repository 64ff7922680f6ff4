package crema.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import javax.sql.DataSource;

/** One vote in one transaction, in the order Crema keeps as well: ballot, dot, clock, event. */
final class FloorVote {

    /** What a chapter of Crema grants unless it says otherwise. */
    private static final int LIMIT = 4;

    private static final int CAP = 3;

    private final Connection connection;
    private final String voter;
    private final String topic;

    private FloorVote(Connection connection, String voter, String topic) {
        this.connection = connection;
        this.voter = voter;
        this.topic = topic;
    }

    /** A rule says no. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** @return the number of the event */
    static long commit(DataSource database, String voter, String topic, boolean cast) throws SQLException, Refused {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long seq = new FloorVote(connection, voter, topic).change(cast);
                connection.commit();
                return seq;
            } catch (SQLException | Refused failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    private long change(boolean cast) throws SQLException, Refused {
        lockBallot();
        if (cast) {
            run("insert into floor_dot (voter, slot, topic) values (?, ?, ?)", voter, freeSlot(), topic);
        } else if (run("delete from floor_dot where voter = ? and topic = ? order by slot desc limit 1", voter, topic)
                == 0) {
            throw new Refused();
        }
        run("update floor_clock set seq = seq + 1 where board = 1");
        long seq = seq();
        run("insert into floor_event (seq, voter, topic, cast) values (?, ?, ?, ?)", seq, voter, topic, cast);
        return seq;
    }

    private void lockBallot() throws SQLException {
        try (PreparedStatement lock = prepare("select voter from floor_ballot where voter = ? for update", voter);
                ResultSet row = lock.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("There is no ballot of " + voter);
            }
        }
    }

    private int freeSlot() throws SQLException, Refused {
        BitSet taken = new BitSet();
        int here = 0;
        try (PreparedStatement dots = prepare("select slot, topic from floor_dot where voter = ?", voter);
                ResultSet row = dots.executeQuery()) {
            while (row.next()) {
                taken.set(row.getInt(1));
                here += row.getString(2).equals(topic) ? 1 : 0;
            }
        }
        if (taken.cardinality() >= LIMIT || here >= CAP) {
            throw new Refused();
        }
        return taken.nextClearBit(1);
    }

    private long seq() throws SQLException {
        try (PreparedStatement clock = prepare("select seq from floor_clock where board = 1");
                ResultSet row = clock.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private int run(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    private PreparedStatement prepare(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
