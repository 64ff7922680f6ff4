package crema.member;

import java.util.UUID;

/** Callers for tests: each a person of its own. */
public final class People {

    private People() {}

    public static Caller somebody() {
        return new Caller(UUID.randomUUID(), UUID.randomUUID(), "Ines", "Europe/Lisbon", false, null);
    }

    public static Caller siteAdmin() {
        return new Caller(UUID.randomUUID(), UUID.randomUUID(), "Ada", "UTC", true, null);
    }

    public static Caller guestOf(UUID session) {
        return new Caller(UUID.randomUUID(), UUID.randomUUID(), "Gil", "UTC", false, session);
    }
}
