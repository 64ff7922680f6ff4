/**
 * Who is asking, from cookie or bearer token; and the pages about oneself. Who is asking is found by a filter rather than by an
 * {@code HttpAuthenticationMechanism}: with no roles of the container, no challenge and no login page there is nothing for one to do, and
 * the way through the container's own security to it took an eighth of a millisecond of every request.
 */
package crema.member.web;
