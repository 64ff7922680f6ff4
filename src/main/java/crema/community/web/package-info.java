/** The pages of a group, its settings and chapters, the invitation, and the site admin's page. Pages that show sessions are in {@code session.web}. */
package crema.community.web;
