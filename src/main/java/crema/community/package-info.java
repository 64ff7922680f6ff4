/**
 * Groups, their chapters, and who belongs where. A member of a group takes part in the sessions of all its chapters; an organizer
 * looks after one chapter; an admin after the whole group. A site admin is none of these by itself. {@link crema.community.Standing}
 * says what one caller is in one place, and the predicates of the entities decide with it. Sessions are not known here.
 */
package crema.community;
