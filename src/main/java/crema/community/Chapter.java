package crema.community;

import crema.platform.Refusal;
import crema.platform.Slug;
import crema.platform.Text;
import crema.platform.Zones;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A place where a group meets, with its time zone and the settings of its sessions. */
@Entity
public class Chapter {

    @Id
    private UUID id;

    private UUID groupId;
    private String slug;
    private String name;
    private String zone;
    private String place;
    private String about;
    private short minutes;
    private Instant made;

    @Embedded
    private Customs customs;

    @Version
    private int version;

    protected Chapter() {}

    Chapter(UUID id, UUID groupId, Slug slug, String name, String zone, Instant now) {
        this.id = id;
        this.groupId = groupId;
        this.slug = slug.value();
        this.made = now;
        this.customs = Customs.USUAL;
        this.minutes = 90;
        describe(name, zone, "", "");
    }

    void describe(String newName, String newZone, String newPlace, String newAbout) {
        name = Text.line("name", "A name", newName, 80);
        zone = zone(newZone);
        place = Text.optional("place", "The place", newPlace, 200);
        about = Text.optional("about", "The description", newAbout, 2000);
    }

    /** @throws Refusal naming the field that cannot be so */
    void change(Customs.Wish wish) {
        customs = customs.as(wish);
    }

    private static String zone(String typed) {
        return Zones.named("zone", typed);
    }

    /** Settings, and planning sessions. */
    public boolean mayOrganize(Standing standing) {
        return standing.organizer();
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String place() {
        return place;
    }

    public String about() {
        return about;
    }

    /** How it goes about its sessions. */
    public Customs customs() {
        return customs;
    }

    public boolean guestsAllowed() {
        return customs.guestsAllowed();
    }

    /** The most one person may put on one topic. */
    public int dotsPerTopic() {
        return customs.dotsPerTopic();
    }

    /** Planned length of a session. */
    public Duration length() {
        return Duration.ofMinutes(minutes);
    }
}
