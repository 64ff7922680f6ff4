package crema.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What imported sessions were read from, without their text unless that is asked for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Originals {

    @Inject
    private EntityManager entityManager;

    /** What the record of an imported session takes from its notes. */
    record Head(
            String file,
            String title,
            Integer attendees,
            String picturePath,
            UUID picture,
            Integer width,
            Integer height,
            String board,
            String topics,
            String epiphanies) {

        SessionRecord.Picture shown() {
            return picturePath == null && picture == null
                    ? null
                    : new SessionRecord.Picture(picturePath, picture, width, height);
        }

        PastSession.Wording wording() {
            return new PastSession.Wording(board, topics, epiphanies);
        }
    }

    Optional<Head> head(UUID session) {
        return entityManager
                .createQuery(
                        "select new crema.session.Originals$Head(o.file, o.title, o.attendees, o.picturePath, o.pictureId,"
                                + " p.width, p.height, o.boardWord, o.topicsWord, o.epiphaniesWord)"
                                + " from Original o left join Picture p on p.id = o.pictureId where o.sessionId = :session",
                        Head.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    Optional<String> text(UUID session) {
        return entityManager
                .createQuery("select text from Original where sessionId = :session", String.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    Optional<Session> withDigest(UUID chapter, byte[] digest) {
        return entityManager
                .createQuery(
                        "select s from Session s join Original o on o.sessionId = s.id"
                                + " where o.chapterId = :chapter and o.digest = :digest",
                        Session.class)
                .setParameter("chapter", chapter)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** Gives a session the picture its notes name, where that was not there before. */
    void illustrate(UUID session, UUID picture) {
        entityManager
                .createQuery(
                        "update Original set pictureId = :picture where sessionId = :session and pictureId is null")
                .setParameter("picture", picture)
                .setParameter("session", session)
                .executeUpdate();
    }
}
