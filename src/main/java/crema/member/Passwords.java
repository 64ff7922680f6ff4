package crema.member;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP password storage, the second choice of parameters). Never more computations
 * at once than the machine has cores, so that a flood of sign-ins cannot starve a board.
 */
@ApplicationScoped
class Passwords {

    private static final int LEAST = 10;
    private static final int MOST = 200;

    private final Argon2Function argon2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = Password.hash("nobody has this password")
            .addRandomSalt(16)
            .with(argon2)
            .getResult();

    /** @throws Refusal for the field {@code password} when it is too short or too long */
    String hash(String password) {
        if (password == null || password.length() < LEAST || password.length() > MOST) {
            throw Refusal.invalid("password", "Use at least " + LEAST + " characters; a sentence is fine.");
        }
        return atWork(
                () -> Password.hash(password).addRandomSalt(16).with(argon2).getResult());
    }

    /** Takes as long without a hash as with one, so that time does not tell which addresses are known. */
    boolean matches(String password, Optional<String> hash) {
        String typed = password == null || password.length() > MOST ? "" : password;
        boolean right = atWork(() -> Password.check(typed, hash.orElse(nobodys)).with(argon2));
        return right && hash.isPresent();
    }

    private <T> T atWork(java.util.function.Supplier<T> computation) {
        cores.acquireUninterruptibly();
        try {
            return computation.get();
        } finally {
            cores.release();
        }
    }
}
