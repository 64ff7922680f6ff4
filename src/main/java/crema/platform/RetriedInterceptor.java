package crema.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Carries out {@link Retried}: up to six times, with a short random pause between them. Within a transaction of
 * somebody else nothing is repeated, because that transaction is lost as a whole.
 */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetriedInterceptor {

    private static final int MOST = 6;

    /** Whoever waits has long looked elsewhere by then; a race that is about a lock costs its wait each time. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(8);

    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** ER_CHECKREAD, ER_LOCK_WAIT_TIMEOUT, ER_LOCK_DEADLOCK of MariaDB; ER_NO_REFERENCED_ROW_2, for what was removed meanwhile. */
    private static final Set<Integer> RACES = Set.of(1020, LOCK_WAIT_TIMEOUT, 1213, 1452);

    private static final int DUPLICATE = 1062;

    /** Keys whose duplicate means that somebody was faster, not that somebody typed a taken name. */
    private static final Set<String> RACED_KEYS = Set.of(
            "dot_slot_once",
            "dot_on_topic",
            "ballot_once",
            "session_event_once",
            "session_event_order",
            "topic_one_at_a_time",
            "voting_round_number",
            "timebox_number",
            "thumb_once",
            "raised_hand_one_speaks",
            "session_address",
            "session_join_code",
            "session_original_once",
            "picture_once",
            "membership_once",
            "member_email",
            "sign_in_token",
            "crema_group_slug",
            "chapter_slug");

    private final TransactionSynchronizationRegistry transactions;
    private final Event<OutcomeUnknown> unknown;

    @Inject
    RetriedInterceptor(TransactionSynchronizationRegistry transactions, Event<OutcomeUnknown> unknown) {
        this.transactions = transactions;
        this.unknown = unknown;
    }

    @AroundInvoke
    Object repeat(InvocationContext context) throws Exception {
        boolean withinAnother = transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
        return withinAnother ? context.proceed() : repeatAlone(context);
    }

    private Object repeatAlone(InvocationContext context) throws Exception {
        long begun = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return context.proceed();
            } catch (Exception failure) {
                if (outcomeUnknown(failure)) {
                    unknown.fire(new OutcomeUnknown());
                }
                // Also the checked one of a commit: what the database refuses there was a race as well.
                boolean enough = attempt == MOST || System.nanoTime() - begun > PATIENCE_NANOS;
                if (enough || !lostARace(failure)) {
                    throw failure;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextLong(2, 10L * attempt + 3)));
            }
        }
    }

    /** Whether it may well succeed when it is repeated as a whole, because somebody was faster. */
    public static boolean lostARace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof SQLException sql && raced(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody knows if what was done is committed: whoever asks again with the same key learns it. */
    static boolean outcomeUnknown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HeuristicMixedException || cause instanceof HeuristicRollbackException) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lock was waited for until there was no more patience: whoever asks again waits again. */
    public static boolean waitedInVain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                return true;
            }
        }
        return false;
    }

    private static boolean raced(SQLException sql) {
        return RACES.contains(sql.getErrorCode())
                || sql.getErrorCode() == DUPLICATE
                        && RACED_KEYS.stream().anyMatch(key -> String.valueOf(sql.getMessage())
                                .contains(key));
    }
}
