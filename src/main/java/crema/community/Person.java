package crema.community;

import java.util.UUID;

/** Somebody who belongs to a group. */
public record Person(UUID id, String name, Role role) {}
