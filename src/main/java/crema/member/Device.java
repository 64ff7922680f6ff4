package crema.member;

import java.time.Instant;
import java.util.UUID;

/** A sign-in as its owner sees it in the list of devices and tokens; {@code kind} is BROWSER, API or GUEST. */
public record Device(UUID id, String label, String kind, Instant made, Instant lastSeen, Instant expires) {}
