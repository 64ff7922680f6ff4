/** Groups and chapters as JAX-RS resources. */
package crema.community.rest;
