package crema.community;

import crema.member.Caller;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * What a caller is in a group and, where one is looked at, in one of its chapters.
 *
 * @param member belongs to the group in any role
 * @param organizer looks after this chapter, as its organizer or as admin of the group
 * @param admin looks after the group
 */
public record Standing(Caller caller, boolean member, boolean organizer, boolean admin) {

    public static Standing of(Caller caller, Collection<Role> roles) {
        boolean admin = roles.contains(Role.ADMIN);
        return new Standing(caller, !roles.isEmpty(), admin || roles.contains(Role.ORGANIZER), admin);
    }

    public UUID person() {
        return caller.id();
    }

    /** Whether what belongs to a group is there for the caller: one that is suspended only for whoever looks after the site. */
    public boolean sees(Instant suspended) {
        return suspended == null || caller.siteAdmin();
    }

    /** Members take part in every session of their group, guests in theirs. */
    public boolean takesPartIn(UUID session) {
        return member || guestOf(session);
    }

    /** A guest of exactly that session. */
    public boolean guestOf(UUID session) {
        return caller.guest() && session.equals(caller.guestOf());
    }
}
