package crema.platform;

import java.util.UUID;

/** Something is due: observed by the part whose word {@code what} is, in the transaction that takes the row. */
public record DueNow(UUID id, String what, UUID subject) {}
