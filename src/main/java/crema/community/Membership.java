package crema.community;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a member belongs to a group, or looks after one of its chapters. One row per person and place, kept by the schema. */
@Entity
class Membership {

    @Id
    private UUID id;

    private UUID memberId;
    private UUID groupId;
    private UUID chapterId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant since;

    protected Membership() {}

    private Membership(UUID id, UUID memberId, UUID groupId, UUID chapterId, Role role, Instant since) {
        this.id = id;
        this.memberId = memberId;
        this.groupId = groupId;
        this.chapterId = chapterId;
        this.role = role;
        this.since = since;
    }

    static Membership inGroup(UUID id, UUID member, UUID group, Instant now) {
        return new Membership(id, member, group, null, Role.MEMBER, now);
    }

    static Membership ofOrganizer(UUID id, UUID member, Chapter chapter, Instant now) {
        return new Membership(id, member, chapter.groupId(), chapter.id(), Role.ORGANIZER, now);
    }

    static Membership ofAdmin(UUID id, UUID member, UUID group, Instant now) {
        return new Membership(id, member, group, null, Role.ADMIN, now);
    }

    Role in(UUID chapter) {
        return role.in(chapter, chapterId);
    }

    void promoteToAdmin() {
        role = Role.ADMIN;
    }
}
