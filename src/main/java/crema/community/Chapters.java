package crema.community;

import crema.member.Caller;
import crema.platform.Audit;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.Slug;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Chapters and who looks after them. */
@Retried
@ApplicationScoped
@Transactional
public class Chapters {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Memberships memberships;

    @Inject
    private Places places;

    @Inject
    private Groups groups;

    @Inject
    private Audit audit;

    @Inject
    private Event<Changed> changed;

    @Inject
    private Clock clock;

    /** A chapter goes about its sessions in another way. */
    public record Changed(UUID chapter, Customs customs) {}

    public ChapterView view(Caller caller, String group, String slug) {
        return view(places.chapter(caller, group, slug));
    }

    /** A group admin creates a chapter. */
    public ChapterView create(Caller caller, String group, String slug, String name, String zone) {
        Places.Place<Group> place = places.group(caller, group);
        require(place.entity().mayAdminister(place.standing()));
        Slug address = new Slug(slug);
        if (memberships.chapter(place.entity().id(), address.value()).isPresent()) {
            throw Refusal.invalid("slug", "This group has a chapter at this address already.");
        }
        Chapter chapter = new Chapter(TimeOrderedId.next(), place.entity().id(), address, name, zone, clock.instant());
        entityManager.persist(chapter);
        audit.done(caller.id(), "chapter created", chapter.id());
        entityManager.flush();
        return view(caller, group, address.value());
    }

    /** How an organizer describes a chapter. */
    public record Settings(String name, String zone, String place, String about) {}

    public void describe(Caller caller, String group, String slug, Settings settings) {
        Chapter chapter = organized(caller, group, slug);
        chapter.describe(settings.name(), settings.zone(), settings.place(), settings.about());
        audit.done(caller.id(), "chapter changed", chapter.id());
    }

    /** How the chapter goes about its sessions, for whoever may change it. */
    public Customs customs(Caller caller, String group, String slug) {
        return organized(caller, group, slug).customs();
    }

    /** An organizer changes some of it, or all. */
    public Customs change(Caller caller, String group, String slug, Customs.Wish wish) {
        Chapter chapter = organized(caller, group, slug);
        Customs before = chapter.customs();
        chapter.change(wish);
        if (!chapter.customs().equals(before)) {
            changed.fire(new Changed(chapter.id(), chapter.customs()));
        }
        audit.done(caller.id(), "chapter changed", chapter.id());
        return chapter.customs();
    }

    /** A group admin appoints somebody who has an account as organizer; that makes them a member of the group as well. */
    public void appointOrganizer(Caller caller, String group, String slug, String email) {
        Places.ChapterPlace place = places.chapter(caller, group, slug);
        require(place.group().mayAdminister(place.standing()));
        UUID person = groups.memberOf(place.group(), email);
        if (memberships.ofOrganizer(person, place.chapter().id()).isEmpty()) {
            entityManager.persist(
                    Membership.ofOrganizer(TimeOrderedId.next(), person, place.chapter(), clock.instant()));
            audit.done(caller.id(), "organizer appointed", person);
        }
    }

    private Chapter organized(Caller caller, String group, String slug) {
        Places.ChapterPlace place = places.chapter(caller, group, slug);
        require(place.chapter().mayOrganize(place.standing()));
        return place.chapter();
    }

    private ChapterView view(Places.ChapterPlace place) {
        Group group = place.group();
        Chapter chapter = place.chapter();
        return new ChapterView(
                chapter.id(),
                chapter.slug(),
                chapter.name(),
                group.name(),
                group.slug(),
                chapter.zone().getId(),
                chapter.place(),
                chapter.about(),
                memberships.size(group.id()),
                place.standing().member(),
                group.mayJoin(place.standing()),
                chapter.mayOrganize(place.standing()),
                group.mayAdminister(place.standing()));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.missing();
        }
    }
}
