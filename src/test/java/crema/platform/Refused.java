package crema.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a rule said no to, and how. */
public final class Refused {

    private final Refusal refusal;

    private Refused(Refusal refusal) {
        this.refusal = refusal;
    }

    public static Refused by(ThrowingCallable attempt) {
        Refusal refusal = catchThrowableOfType(Refusal.class, attempt);
        assertThat(refusal).as("a rule was to refuse this").isNotNull();
        return new Refused(refusal);
    }

    /** With the stable word of the API. */
    public void as(String type) {
        assertThat(refusal.type()).isEqualTo(type);
    }

    /** Beside that field; goes on with the message. */
    public AbstractStringAssert<?> beside(String field) {
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.field()).contains(field);
        return assertThat(refusal.getMessage());
    }
}
