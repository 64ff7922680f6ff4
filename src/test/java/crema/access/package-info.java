/**
 * Who may do what: one table, {@code matrix.csv}, that a person can review, played against the running Crema over HTTP; and the
 * defences that hold for every answer. Rules that can be told without a server are tested beside the classes that keep them.
 */
package crema.access;
