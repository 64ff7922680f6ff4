package crema.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriedInterceptorTest {

    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger doubts = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213, 1452})
    void aRaceTheDatabaseDecidedIsRepeated(int code) {
        assertThat(RetriedInterceptor.lostARace(wrapped(new SQLException("race", "40001", code))))
                .isTrue();
    }

    @Test
    void aRowChangedMeanwhileIsRepeated() {
        assertThat(RetriedInterceptor.lostARace(wrapped(new OptimisticLockException())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "membership_once",
                "member_email",
                "sign_in_token",
                "crema_group_slug",
                "chapter_slug"
            })
    void aKeySomebodyElseWasFasterWithIsRepeatedAndIsInTheSchema(String key) throws IOException {
        assertThat(RetriedInterceptor.lostARace(wrapped(duplicate(key)))).isTrue();
        assertThat(schema()).contains("constraint " + key + " unique");
    }

    @ParameterizedTest
    @ValueSource(strings = {"credential_pk", "member_pk", "PRIMARY"})
    void aKeyNobodyRacesForIsNoRace(String key) {
        assertThat(RetriedInterceptor.lostARace(wrapped(duplicate(key)))).isFalse();
    }

    @Test
    void otherFailuresAreNoRace() {
        assertThat(RetriedInterceptor.lostARace(wrapped(new SQLException("no such column", "42S22", 1054))))
                .isFalse();
        assertThat(RetriedInterceptor.lostARace(wrapped(new SQLException(null, "23000", 1062))))
                .isFalse();
        assertThat(RetriedInterceptor.lostARace(Refusal.missing())).isFalse();
    }

    @Test
    void theWholeUseCaseIsRepeatedUntilItIsThrough() throws Exception {
        assertThat(outside().repeat(failing(2, deadlock()))).isEqualTo("through");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void afterSixAttemptsItIsGivenUp() {
        RuntimeException deadlock = deadlock();

        assertThatThrownBy(() -> outside().repeat(failing(99, deadlock))).isSameAs(deadlock);
        assertThat(attempts).hasValue(6);
    }

    @Test
    void aRefusalIsNotRepeated() {
        assertThatThrownBy(() -> outside().repeat(failing(99, Refusal.missing())))
                .isInstanceOf(Refusal.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aCommitOfWhichNobodyKnowsTheOutcomeIsSaidAndNotRepeated() {
        assertThatThrownBy(() -> outside().repeat(failing(99, new HeuristicMixedException("gone"))))
                .isInstanceOf(HeuristicMixedException.class);
        assertThat(attempts).hasValue(1);
        assertThat(doubts).hasValue(1);
    }

    @Test
    void whatTheDatabaseRefusesIsKnownNotToBeCommitted() throws Exception {
        outside().repeat(failing(2, deadlock()));

        assertThat(doubts).hasValue(0);
    }

    @Test
    void withinATransactionOfSomebodyElseNothingIsRepeated() {
        RuntimeException deadlock = deadlock();

        assertThatThrownBy(() -> interceptor(Status.STATUS_ACTIVE).repeat(failing(99, deadlock)))
                .isSameAs(deadlock);
        assertThat(attempts).hasValue(1);
    }

    private RetriedInterceptor outside() {
        return interceptor(Status.STATUS_NO_TRANSACTION);
    }

    private RetriedInterceptor interceptor(int status) {
        return new RetriedInterceptor(transaction(status), unknown());
    }

    /** Counts what is fired. */
    @SuppressWarnings("unchecked")
    private Event<OutcomeUnknown> unknown() {
        return (Event<OutcomeUnknown>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    doubts.incrementAndGet();
                    return null;
                });
    }

    private static TransactionSynchronizationRegistry transaction(int status) {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                RetriedInterceptorTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> status);
    }

    private InvocationContext failing(int times, Exception failure) {
        return (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, method, arguments) -> {
                    if (attempts.incrementAndGet() <= times) {
                        throw failure;
                    }
                    return "through";
                });
    }

    private static RuntimeException deadlock() {
        return wrapped(new SQLException("Deadlock found", "40001", 1213));
    }

    private static SQLException duplicate(String key) {
        return new SQLException("(conn=7) Duplicate entry '1' for key '" + key + "'", "23000", 1062);
    }

    private static RuntimeException wrapped(Exception cause) {
        return new IllegalStateException(new PersistenceException(cause));
    }

    private static String schema() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("main/resources/db/migration"))) {
            return files.sorted().map(RetriedInterceptorTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
