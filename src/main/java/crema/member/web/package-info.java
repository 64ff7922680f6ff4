/** Who is asking, from cookie or bearer token; and the pages about oneself. */
package crema.member.web;
