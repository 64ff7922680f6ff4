package crema.platform;

/** The application is up: migrated, and whatever a first start needs is in the database. */
public record Ready() {}
