/**
 * What takes longer than a test may: {@code ./crema bench board} measures the way of a vote against the least it could cost,
 * {@code ./crema bench crash} cuts the power of server and database again and again, and {@code ./crema bench import} imports many
 * notes. Each runs a Crema of its own on data it throws away. The driver stands outside the server, in a Java process of its own, and
 * does as little as it can, because it shares the machine with what it measures.
 */
package crema.bench;
