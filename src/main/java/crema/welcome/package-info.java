/**
 * What a first start puts into an empty database: the site admin and, unless the operator says no, a small invented group to look
 * at. It uses the boundaries like anybody else.
 */
package crema.welcome;
