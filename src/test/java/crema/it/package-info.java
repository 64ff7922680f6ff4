/**
 * The whole Crema under test: the provisioned server and a real MariaDB, started once by {@link crema.it.Site} and spoken to from
 * outside, as browsers and scripts do. What can be told without a server belongs in the package it is about.
 */
package crema.it;
