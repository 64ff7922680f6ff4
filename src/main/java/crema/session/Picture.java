package crema.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A picture without its bytes, which are too many to be carried about: {@link Pictures} writes and reads them in pieces. */
@Entity
class Picture {

    @Id
    private UUID id;

    private byte[] sha256;
    private String mediaType;
    private int width;
    private int height;
    private Instant made;

    protected Picture() {}

    Picture(UUID id, byte[] sha256, PictureHeader header, Instant now) {
        this.id = id;
        this.sha256 = sha256.clone();
        this.mediaType = header.mediaType();
        this.width = header.width();
        this.height = header.height();
        this.made = now;
    }

    UUID id() {
        return id;
    }
}
