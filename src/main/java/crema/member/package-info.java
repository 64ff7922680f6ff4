/**
 * People and how they prove who they are. Identity is a row: {@link crema.member.SignIn} holds the hash of an opaque token, and
 * ending the row ends it everywhere. What somebody may do in a group is not known here; that is {@code community}.
 */
package crema.member;
