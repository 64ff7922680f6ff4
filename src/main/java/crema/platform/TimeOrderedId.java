package crema.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Version 7 UUIDs (RFC 9562, section 5.7): milliseconds first, then 74 random bits, so that new rows land at the end of an index. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = millis << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
