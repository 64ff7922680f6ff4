/**
 * People and how they prove who they are. Identity is a row: {@link crema.member.SignIn} holds the hash of an opaque token, and
 * ending the row ends it everywhere: every request asks for it. A vote asks in the transaction that counts it, together with what
 * it is about, for there everybody comes at the same moment; until then its caller is known from
 * {@link crema.member.KnownTokens memory}. What somebody may do in a group is not known here; that is {@code community}.
 */
package crema.member;
