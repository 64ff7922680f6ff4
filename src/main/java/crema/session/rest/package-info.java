/** Sessions as JAX-RS resources: they read a request, ask one boundary, and answer what it said. No rule is decided here. */
package crema.session.rest;
