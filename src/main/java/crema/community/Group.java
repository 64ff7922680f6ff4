package crema.community;

import crema.platform.Slug;
import crema.platform.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * People who meet under one name, in chapters. The life of a group: created by a site admin, joined openly or by its invitation
 * link, suspended and resumed by a site admin. While suspended it looks missing to everybody else.
 */
@Entity
@Table(name = "crema_group")
public class Group {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    private String slug;
    private String name;
    private String about;
    private boolean open;
    private String invitationCode;
    private Instant made;
    private Instant suspended;

    @Version
    private int version;

    protected Group() {}

    Group(UUID id, Slug slug, String name, Instant now) {
        this.id = id;
        this.slug = slug.value();
        this.made = now;
        describe(name, "", false);
        renewInvitation();
    }

    void describe(String newName, String newAbout, boolean mayAnybodyJoin) {
        name = Text.line("name", "A name", newName, 80);
        about = Text.optional("about", "The description", newAbout, 2000);
        open = mayAnybodyJoin;
    }

    /** The old invitation link stops working. */
    void renewInvitation() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        invitationCode = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    void suspend(Instant now) {
        suspended = now;
    }

    void resume() {
        suspended = null;
    }

    public boolean maySee(Standing standing) {
        return standing.sees(suspended);
    }

    public boolean mayJoin(Standing standing) {
        return suspended == null
                && open
                && !standing.member()
                && !standing.caller().guest();
    }

    public boolean mayAdminister(Standing standing) {
        return suspended == null && standing.admin();
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String about() {
        return about;
    }

    public boolean open() {
        return open;
    }

    public String invitationCode() {
        return invitationCode;
    }

    public boolean suspended() {
        return suspended != null;
    }
}
