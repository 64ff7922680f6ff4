package crema.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A checksum of everything Crema keeps, by table. Two that are equal: nothing has changed in between. Without the log of exports,
 * which counts reading, the work that is due, which is done by itself, and when somebody was last seen, which is noted every few
 * minutes whatever they ask.
 */
record Footprint(Map<String, String> sums) {

    private static final String COLUMNS =
            "select table_name, group_concat(concat('quote(`', column_name, '`)')) columns"
                    + " from information_schema.columns join information_schema.tables using (table_schema, table_name)"
                    + " where table_schema = database() and table_type = 'BASE TABLE'"
                    + " and table_name not in ('export_run', 'due', 'flyway_schema_history')"
                    + " and column_name <> 'last_seen' group by table_name";

    Footprint {
        sums = Map.copyOf(sums);
    }

    /** @param query as {@link #query} makes it for this database */
    static Footprint now(Connection connection, String query) {
        Map<String, String> sums = new TreeMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getString(2));
            }
            return new Footprint(sums);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Not {@code checksum table}, which differs now and then for rows that are the same. */
    static String query(Connection connection) throws SQLException {
        var parts = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                parts.add("select '" + rows.getString(1)
                        + "', concat(count(*), ' rows, ', coalesce(sum(crc32(concat_ws('|', " + rows.getString(2)
                        + "))), 0)) from " + rows.getString(1));
            }
        }
        return String.join(" union all ", parts);
    }

    /** The tables that differ. */
    Set<String> changedTo(Footprint later) {
        return sums.keySet().stream()
                .filter(table -> !sums.get(table).equals(later.sums().get(table)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
