/**
 * All that an exporter's author compiles against: what an exporter is, what it may be asked, and what it gets to read.
 *
 * <p>Here belong interfaces and immutable records that every exporter can rely on. Here do not belong entities, mail
 * addresses, connections, anything of the server, and any dependency. A report holds only what its reader may see.
 *
 * <p>The version is 0.x: exporters write documents. Messages for one reader at a time and posts to an address will be
 * added, as methods with a default, when a digest and a calendar have been built on this package; from 1.0 on it
 * follows SemVer.
 *
 * <p>What may be absent is an {@link java.util.Optional} component of a record here, because a component is what its
 * accessor returns, and the other choice were nulls. Nobody has to pass one: each such record starts with a factory
 * named {@code of} and has a {@code with...} method for what may be absent. They also outlive new components, so
 * prefer them to the constructors.
 */
package crema.spi;
