package crema.platform;

import java.util.UUID;

/**
 * Something is about to be worked off: observed by the part whose word {@code what} is, in the same transaction, for locking what it is
 * about. Whoever asks for due work or calls it off has that locked, and the row comes after it.
 */
public record DueSoon(String what, UUID subject) {}
