/** A wrong application in small: each class breaks one rule of the design and none is ever run. */
package crema.architecture.samples;
