package crema.community;

import crema.member.Caller;
import crema.platform.Audit;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.Slug;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Groups and who belongs to them. */
@Retried
@ApplicationScoped
@Transactional
public class Groups {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Memberships memberships;

    @Inject
    private Places places;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Groups the caller may see: all that are not suspended, and for a site admin those too. */
    public List<GroupCard> all(Caller caller) {
        return memberships.allGroups(caller.id()).stream()
                .filter(group -> !group.suspended() || caller.siteAdmin())
                .toList();
    }

    public GroupView view(Caller caller, String slug) {
        Places.Place<Group> place = places.group(caller, slug);
        Group group = place.entity();
        boolean administers = group.mayAdminister(place.standing());
        return new GroupView(
                group.id(),
                group.slug(),
                group.name(),
                group.about(),
                group.open(),
                group.suspended(),
                memberships.size(group.id()),
                place.standing().member(),
                group.mayJoin(place.standing()),
                administers,
                administers ? group.invitationCode() : null,
                memberships.chaptersOf(group.id()),
                administers ? memberships.peopleOf(group.id()) : List.of());
    }

    /** A site admin creates a group and is its first admin. */
    public GroupView create(Caller caller, String slug, String name) {
        requireSiteAdmin(caller);
        Slug address = new Slug(slug);
        if (memberships.group(address.value()).isPresent()) {
            throw Refusal.invalid("slug", "There is a group at this address already.");
        }
        Group group = new Group(TimeOrderedId.next(), address, name, clock.instant());
        entityManager.persist(group);
        entityManager.persist(Membership.ofAdmin(TimeOrderedId.next(), caller.id(), group.id(), clock.instant()));
        audit.done(caller.id(), "group created", group.id());
        entityManager.flush();
        return view(caller, group.slug());
    }

    public void describe(Caller caller, String slug, String name, String about, boolean open) {
        administered(caller, slug).describe(name, about, open);
    }

    public void renewInvitation(Caller caller, String slug) {
        Group group = administered(caller, slug);
        group.renewInvitation();
        audit.done(caller.id(), "invitation renewed", group.id());
    }

    public void suspend(Caller caller, String slug, boolean suspended) {
        requireSiteAdmin(caller);
        Group group = memberships.group(slug).orElseThrow(Refusal::missing);
        if (suspended) {
            group.suspend(clock.instant());
        } else {
            group.resume();
        }
        audit.done(caller.id(), suspended ? "group suspended" : "group resumed", group.id());
    }

    /** What an invitation link leads to: the group's address and name. */
    public Invitation invitation(String code) {
        Group group =
                memberships.invitedBy(code).filter(found -> !found.suspended()).orElseThrow(Refusal::missing);
        return new Invitation(group.slug(), group.name(), group.about());
    }

    public void joinInvited(Caller caller, String code) {
        Group group =
                memberships.invitedBy(code).filter(found -> !found.suspended()).orElseThrow(Refusal::missing);
        join(caller, group);
    }

    public void joinOpenly(Caller caller, String slug) {
        Places.Place<Group> place = places.group(caller, slug);
        if (!place.standing().member()) {
            if (!place.entity().mayJoin(place.standing())) {
                throw Refusal.missing();
            }
            join(caller, place.entity());
        }
    }

    /** @throws Refusal conflict when the group would be left without an admin */
    public void leave(Caller caller, String slug) {
        Places.Place<Group> place = places.group(caller, slug);
        if (!place.standing().member()) {
            throw Refusal.missing();
        }
        Group group = place.entity();
        entityManager.lock(group, LockModeType.PESSIMISTIC_WRITE);
        List<Person> others = memberships.peopleOf(group.id()).stream()
                .filter(person -> person.role() == Role.ADMIN && !person.id().equals(caller.id()))
                .toList();
        if (others.isEmpty()) {
            throw Refusal.conflict("last-admin", "You are the only admin. Appoint another before you leave.");
        }
        memberships.leave(caller.id(), group.id());
        audit.done(caller.id(), "group left", group.id());
    }

    /** A group admin makes somebody who has an account an admin of the group. */
    public void appointAdmin(Caller caller, String slug, String email) {
        Group group = administered(caller, slug);
        UUID person = memberOf(group, email);
        memberships
                .inGroup(person, group.id())
                .ifPresentOrElse(
                        Membership::promoteToAdmin,
                        () -> entityManager.persist(
                                Membership.ofAdmin(TimeOrderedId.next(), person, group.id(), clock.instant())));
        audit.done(caller.id(), "admin appointed", person);
    }

    /** A group admin takes somebody out of the group, at once and everywhere in it. */
    public void remove(Caller caller, String slug, UUID person) {
        Group group = administered(caller, slug);
        if (person.equals(caller.id())) {
            throw Refusal.conflict("last-admin", "To go yourself, leave the group.");
        }
        entityManager.lock(group, LockModeType.PESSIMISTIC_WRITE);
        requireStillAdmin(caller, group);
        memberships.leave(person, group.id());
        audit.done(caller.id(), "member removed", person);
    }

    /** Somebody who has joined already: an address alone proves nothing about who signed up with it. */
    UUID memberOf(Group group, String email) {
        return memberships
                .memberOf(group.id(), String.valueOf(email).strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Refusal.invalid(
                        "email", "Nobody in this group has this address. Send them the invitation link first."));
    }

    /** Two admins who remove each other at once must not both succeed; the group is locked. */
    private void requireStillAdmin(Caller caller, Group group) {
        boolean admin = memberships.peopleOf(group.id()).stream()
                .anyMatch(person -> person.id().equals(caller.id()) && person.role() == Role.ADMIN);
        if (!admin) {
            throw Refusal.missing();
        }
    }

    private void join(Caller caller, Group group) {
        if (!caller.member()) {
            throw Refusal.missing();
        }
        if (memberships.inGroup(caller.id(), group.id()).isEmpty()) {
            entityManager.persist(Membership.inGroup(TimeOrderedId.next(), caller.id(), group.id(), clock.instant()));
            audit.done(caller.id(), "group joined", group.id());
        }
    }

    private Group administered(Caller caller, String slug) {
        Places.Place<Group> place = places.group(caller, slug);
        if (!place.entity().mayAdminister(place.standing())) {
            audit.refused(caller.id(), "group not administered", place.entity().id());
            throw Refusal.missing();
        }
        return place.entity();
    }

    private static void requireSiteAdmin(Caller caller) {
        if (!caller.siteAdmin()) {
            throw Refusal.missing();
        }
    }
}
