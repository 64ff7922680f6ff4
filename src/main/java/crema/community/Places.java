package crema.community;

import crema.member.Caller;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds a group or chapter together with what the caller is there, for every boundary that guards with it. A place the caller may
 * not see is missing.
 */
@ApplicationScoped
@Transactional
public class Places {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Memberships memberships;

    /** @throws Refusal missing */
    public Place<Group> group(Caller caller, String slug) {
        return seen(memberships.group(slug), caller, null);
    }

    /** @throws Refusal missing */
    public ChapterPlace chapter(Caller caller, String group, String slug) {
        Group found = memberships.group(group).orElseThrow(Refusal::missing);
        return chapter(caller, found, memberships.chapter(found.id(), slug).orElseThrow(Refusal::missing));
    }

    /** @throws Refusal missing */
    public ChapterPlace chapter(Caller caller, UUID id) {
        Chapter chapter =
                Optional.ofNullable(entityManager.find(Chapter.class, id)).orElseThrow(Refusal::missing);
        return chapter(caller, entityManager.find(Group.class, chapter.groupId()), chapter);
    }

    private ChapterPlace chapter(Caller caller, Group group, Chapter chapter) {
        Standing standing = seen(Optional.of(group), caller, chapter.id()).standing();
        return new ChapterPlace(group, chapter, standing);
    }

    private Place<Group> seen(Optional<Group> found, Caller caller, UUID chapter) {
        Group group = found.orElseThrow(Refusal::missing);
        Standing standing = Standing.of(caller, roles(caller, group.id(), chapter));
        if (!group.maySee(standing)) {
            throw Refusal.missing();
        }
        return new Place<>(group, standing);
    }

    private List<Role> roles(Caller caller, UUID group, UUID chapter) {
        return !caller.member()
                ? List.of()
                : memberships.of(caller.id(), group).stream()
                        .map(membership -> membership.in(chapter))
                        .toList();
    }

    /** A place and what the caller is there. */
    public record Place<T>(T entity, Standing standing) {}

    /** A chapter, its group, and what the caller is there. */
    public record ChapterPlace(Group group, Chapter chapter, Standing standing) {}
}
