/** What the checks of the matrix must find. */
package crema.access.samples;
