package crema.platform;

/**
 * Nobody knows what became of a commit: the database was gone before it had answered. Whoever listens for what is committed has
 * been told that this was (Jakarta Transactions has no other word for them), and must see for themselves.
 */
public record OutcomeUnknown() {}
