/**
 * The least a vote can cost on this server and this database: one servlet, one socket, plain JDBC. It asks nobody who they are, and
 * is written plainly: one statement for each thing it needs. Here belongs nothing that Crema itself needs; {@code ./crema bench board} measures Crema against it.
 */
package crema.bench.floor;
