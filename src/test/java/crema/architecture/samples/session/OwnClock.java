package crema.architecture.samples.session;

import java.time.Instant;

/** Looks at the clock itself. */
public class OwnClock {

    Instant now() {
        return Instant.now();
    }
}
