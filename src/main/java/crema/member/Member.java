package crema.member;

import crema.platform.Refusal;
import crema.platform.Text;
import crema.platform.Zones;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A person. Whoever signed up has an e-mail address; a guest has none and belongs to one session only, by the own phone or by
 * somebody who enters for them what they say.
 */
@Entity
public class Member {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    @Id
    private UUID id;

    private String name;
    private String email;
    private String zone;
    private boolean siteAdmin;
    private UUID guestOf;
    private boolean byHand;
    private Instant removed;
    private Instant made;

    @Version
    private int version;

    protected Member() {}

    private Member(UUID id, String name, String email, UUID guestOf, Instant made) {
        this.id = id;
        this.name = Text.line("name", "A name", name, 80);
        this.email = email;
        this.guestOf = guestOf;
        this.zone = "UTC";
        this.made = made;
    }

    public static Member signedUp(UUID id, String name, String email, Instant now) {
        return new Member(id, name, address(email), null, now);
    }

    public static Member guest(UUID id, String name, UUID session, Instant now) {
        return new Member(id, name, null, session, now);
    }

    /** In the room without a device: somebody else enters what they say. */
    static Member byHand(UUID id, String name, UUID session, Instant now) {
        Member person = guest(id, name, session, now);
        person.byHand = true;
        return person;
    }

    /** The one form in which an address is stored and looked up: trimmed and in lower case. */
    static String address(String typed) {
        String address = Text.required("email", "An e-mail address", typed, 254).toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(address).matches()) {
            throw Refusal.invalid("email", "This does not look like an e-mail address.");
        }
        return address;
    }

    void appointSiteAdmin() {
        siteAdmin = true;
    }

    /** @throws Refusal {@code already-removed} */
    void takenOff(Instant now) {
        if (removed != null) {
            throw Refusal.conflict("already-removed", name + " is not in this session any more.");
        }
        removed = now;
    }

    void back() {
        removed = null;
    }

    void introduceAs(String newName, String newZone) {
        name = Text.line("name", "A name", newName, 80);
        zone = Zones.named("zone", newZone);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public String zone() {
        return zone;
    }

    boolean guestOf(UUID session) {
        return session.equals(guestOf);
    }

    boolean isByHand() {
        return byHand;
    }

    /** When they were taken off the session they were a guest of. */
    Optional<Instant> removed() {
        return Optional.ofNullable(removed);
    }
}
