package crema.community;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Groups, chapters and memberships, as rows. */
interface Memberships {

    EntityManager entityManager();

    @HQL("where slug = :slug")
    Optional<Group> group(String slug);

    @HQL("where invitationCode = :code")
    Optional<Group> invitedBy(String code);

    @HQL("where groupId = :group and slug = :slug")
    Optional<Chapter> chapter(UUID group, String slug);

    /** Those of one person, as a member of the group and in each of its chapters. */
    @HQL("where memberId = :person and groupId = :group")
    List<Membership> of(UUID person, UUID group);

    @HQL("where memberId = :person and groupId = :group and chapterId is null")
    Optional<Membership> inGroup(UUID person, UUID group);

    @HQL("where memberId = :person and chapterId = :chapter")
    Optional<Membership> ofOrganizer(UUID person, UUID chapter);

    @HQL("delete from Membership where memberId = :person and groupId = :group")
    int leave(UUID person, UUID group);

    @HQL("select new crema.community.GroupCard(g.slug, g.name, g.about, g.suspended is not null,"
            + " (select count(c) from Chapter c where c.groupId = g.id),"
            + " (select count(distinct m.memberId) from Membership m where m.groupId = g.id),"
            + " exists (select 1 from Membership own where own.groupId = g.id and own.memberId = :person))"
            + " from Group g order by g.name")
    List<GroupCard> allGroups(UUID person);

    @HQL("select new crema.community.ChapterCard(c.id, c.slug, c.name, c.zone, c.place)"
            + " from Chapter c where c.groupId = :group order by c.name")
    List<ChapterCard> chaptersOf(UUID group);

    @HQL("select new crema.community.Person(m.id, m.name, s.role) from Membership s join Member m on m.id = s.memberId"
            + " where s.groupId = :group and s.chapterId is null order by m.name")
    List<Person> peopleOf(UUID group);

    @HQL("select count(distinct m.memberId) from Membership m where m.groupId = :group")
    long size(UUID group);

    @HQL("select distinct m.id from Member m join Membership s on s.memberId = m.id"
            + " where s.groupId = :group and m.email = :email")
    Optional<UUID> memberOf(UUID group, String email);
}
