/** Who is asking, for resources. */
package crema.member.rest;
