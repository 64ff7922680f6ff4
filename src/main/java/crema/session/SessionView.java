package crema.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its page and the API show it to one reader.
 *
 * @param joinCode only for whoever takes part and while the chapter takes guests and nobody has locked it, otherwise null
 */
public record SessionView(
        UUID id,
        String slug,
        String path,
        Phase phase,
        Instant startsAt,
        Instant endsAt,
        Instant publishedAt,
        String zone,
        String group,
        String groupSlug,
        String chapter,
        String chapterSlug,
        String place,
        String joinCode,
        boolean mayParticipate,
        boolean mayFacilitate,
        boolean mayOrganize) {

    static SessionView of(Room room) {
        Session session = room.session();
        boolean invites = room.mayParticipate()
                && room.chapter().guestsAllowed()
                && !session.joinLocked()
                && session.phase().compareTo(Phase.CLOSED) < 0;
        return new SessionView(
                session.id(),
                session.slug(),
                room.path(),
                session.phase(),
                session.startsAt(),
                session.endsAt(),
                session.publishedAt().orElse(null),
                room.chapter().zone().getId(),
                room.group().name(),
                room.group().slug(),
                room.chapter().name(),
                room.chapter().slug(),
                room.chapter().place(),
                invites ? session.joinCode() : null,
                room.mayParticipate(),
                room.mayFacilitate(),
                room.mayOrganize());
    }
}
