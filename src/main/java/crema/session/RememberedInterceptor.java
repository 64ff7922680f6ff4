package crema.session;

import crema.platform.Refusal;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Carries out {@link Remembered}: a command that was refused, by a rule or by the database, may have been answered before. It
 * looks outside the transaction that the refusal has given up, so that a command never holds two
 * connections, and inside the repetitions, so that the key decides when two are answered at once. Whoever is refused because they are
 * not signed in any more is answered nothing.
 */
@Remembered
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class RememberedInterceptor {

    @Inject
    private Answered answered;

    @Inject
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object remember(InvocationContext context) throws Exception {
        try {
            return context.proceed();
        } catch (Refusal refused) {
            return command(context)
                    .filter(command -> refused.kind() != Refusal.Kind.UNKNOWN_CALLER)
                    .flatMap(command -> answered.meanwhile(command, refused))
                    .orElseThrow(() -> refused);
        } catch (PersistenceException raced) {
            return command(context).flatMap(answered::meanwhile).orElseThrow(() -> raced);
        }
    }

    private Optional<Command> command(InvocationContext context) {
        return Stream.of(context.getParameters())
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .filter(command -> command.keyed() && alone())
                .findFirst();
    }

    /** Within somebody else's transaction nobody repeats. */
    private boolean alone() {
        return transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
    }
}
