package crema.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The whole use case is repeated, each time in a transaction of its own, when it lost a race the database decides: a deadlock, a
 * lock wait, a row changed meanwhile, a slot or number somebody else took. It stands outside the transaction, because after such
 * an error the transaction is lost.
 *
 * <p>So it is also where it is seen that nobody knows what became of a commit, and said ({@link OutcomeUnknown}). Whatever begins a
 * transaction that others listen to is repeated like this.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retried {}
