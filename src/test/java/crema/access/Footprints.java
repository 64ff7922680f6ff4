package crema.access;

import crema.it.Site;
import java.sql.Connection;
import java.sql.SQLException;

/** Takes footprints of one database, each anew only when a row has been written since the last one; the database counts that. */
final class Footprints implements AutoCloseable {

    /** Also what was written and not kept, but no temporary tables. */
    private static final String WRITTEN = "select sum(variable_value) from information_schema.global_status"
            + " where variable_name in ('Handler_write', 'Handler_update', 'Handler_delete')";

    private final Connection database;
    private final String query;
    private long written = -1;
    private Footprint last;

    Footprints() throws SQLException {
        database = Site.running().connect();
        query = Footprint.query(database);
    }

    Footprint now() {
        long writtenNow = written();
        if (writtenNow != written) {
            last = Footprint.now(database, query);
            written = writtenNow;
        }
        return last;
    }

    private long written() {
        try (var statement = database.createStatement();
                var counted = statement.executeQuery(WRITTEN)) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
