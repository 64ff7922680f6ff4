package crema.session;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;

/** Keeps pictures of boards, each once, whoever shows it. Bytes go to and from the database in pieces, never as a whole. */
@Retried
@ApplicationScoped
@Transactional
public class Pictures {

    private static final int MOST = 10 << 20;

    /** Escaped, the largest piece is still half of what a database takes at once by default. */
    private static final int PIECE = 4 << 20;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    /**
     * A picture somebody may see.
     *
     * @param mediaType by its bytes
     * @param length in bytes
     */
    public record Shown(UUID id, String mediaType, int length) {}

    /**
     * Keeps a PNG, JPEG or WebP picture of up to 10 MB and 12,000 pixels a side. The bytes are read and not held.
     *
     * @return its id, the same for the same bytes
     * @throws Refusal invalid, with a sentence, when it is no such picture
     */
    public UUID keep(byte[] bytes) {
        if (bytes.length > MOST) {
            throw Refusal.invalid(
                    "picture", "The picture has " + (bytes.length >> 20) + " MB; at most " + (MOST >> 20) + " fit.");
        }
        PictureHeader header = PictureHeader.of(bytes);
        byte[] sha256 = sha256(bytes);
        return entityManager
                .createQuery("select id from Picture where sha256 = :sha256", UUID.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> write(new Picture(TimeOrderedId.next(), sha256, header, clock.instant()), bytes));
    }

    /** Removes a picture that nobody who brought it needs any more, unless a session shows it. */
    public void letGo(UUID picture) {
        entityManager
                .createQuery("delete from Picture where id = :picture and not exists"
                        + " (select 1 from Original o where o.pictureId = :picture)")
                .setParameter("picture", picture)
                .executeUpdate();
    }

    /** @throws Refusal missing when there is none, or the record it belongs to is not for this caller */
    public Shown of(Caller caller, String group, String chapter, String slug) {
        Session session = sessions.read(caller, group, chapter, slug).session();
        return entityManager
                .createQuery(
                        "select new crema.session.Pictures$Shown(p.id, p.mediaType,"
                                + " cast(sql('(select length(b.bytes) from picture b where b.id = ?)', p.id) as Integer))"
                                + " from Original o join Picture p on p.id = o.pictureId where o.sessionId = :session",
                        Shown.class)
                .setParameter("session", session.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::missing);
    }

    /** The bytes from there on, as many as come at once; in a transaction of its own, so that a slow reader holds none. */
    public byte[] piece(Shown picture, int from) {
        return (byte[]) entityManager
                .createNativeQuery("select substring(bytes, :at, :most) from picture where id = :id", byte[].class)
                .setParameter("at", from + 1)
                .setParameter("most", PIECE)
                .setParameter("id", picture.id())
                .getSingleResult();
    }

    private UUID write(Picture picture, byte[] bytes) {
        entityManager.persist(picture);
        entityManager.flush();
        for (int at = 0; at < bytes.length; at += PIECE) {
            entityManager
                    .createNativeQuery("update picture set bytes = concat(bytes, :piece) where id = :id")
                    .setParameter("piece", Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE)))
                    .setParameter("id", picture.id())
                    .executeUpdate();
        }
        return picture.id();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
