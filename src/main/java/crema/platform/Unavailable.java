package crema.platform;

import java.sql.SQLException;

/**
 * Tells a failure that passes from one that stays: the database is away or has no connection to spare, was gone as it should have
 * answered a commit, or a race is still lost.
 */
public final class Unavailable {

    /** The class of SQL states that are about the connection (ISO 9075). */
    private static final String CONNECTION = "08";

    private Unavailable() {}

    /** Whether the same request may well succeed in a moment. */
    public static boolean because(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (ofThePool(cause) || cause instanceof SQLException sql && ofTheConnection(sql)) {
                return true;
            }
        }
        return RetriedInterceptor.lostARace(failure) || RetriedInterceptor.outcomeUnknown(failure);
    }

    /** By name, since the connector's own classes are not for applications. */
    private static boolean ofThePool(Throwable cause) {
        return cause.getClass().getName().startsWith("jakarta.resource.");
    }

    private static boolean ofTheConnection(SQLException sql) {
        return sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION);
    }
}
