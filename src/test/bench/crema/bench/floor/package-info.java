/**
 * The least a vote can cost on this server and this database, written plainly: one servlet, one socket, and over JDBC one statement for
 * each thing it needs. It asks nobody who they are. Here belongs nothing that Crema itself needs; {@code ./crema bench board} measures
 * Crema against it.
 */
package crema.bench.floor;
