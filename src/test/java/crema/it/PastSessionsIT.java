package crema.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import crema.community.Chapters;
import crema.community.Groups;
import crema.member.Caller;
import crema.member.SigningIn;
import crema.member.Token;
import crema.platform.Refusal;
import crema.platform.SiteSettings;
import crema.session.Command;
import crema.session.Facilitation;
import crema.session.Participation;
import crema.session.PastSession;
import crema.session.PastSession.Discussed;
import crema.session.PastSession.Wording;
import crema.session.PastSessions;
import crema.session.Phase;
import crema.session.Pictures;
import crema.session.Planning;
import crema.session.Records;
import crema.session.SessionRecord;
import crema.session.SessionRecord.Line;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server, in a second Crema on the same database: what is stored of a past session is what its record tells. */
@ExtendWith(ArquillianExtension.class)
class PastSessionsIT {

    private static final String CHAPTER = "lisbon";
    private static final LocalDate DAY = PastNotes.DAY;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Groups groups;

    @Inject
    private Chapters chapters;

    @Inject
    private Planning planning;

    @Inject
    private Facilitation facilitation;

    @Inject
    private Participation participation;

    @Inject
    private PastSessions pastSessions;

    @Inject
    private Pictures pictures;

    @Inject
    private Records records;

    @Inject
    private SiteSettings settings;

    private final String group = "past-" + UUID.randomUUID().toString().substring(0, 8);
    private Caller admin;

    @Deployment
    static WebArchive secondCrema() {
        return ContainerIT.secondCrema().addClasses(PastSessionsIT.class, PastNotes.class, PictureBytes.class);
    }

    @BeforeEach
    void aChapter() {
        admin = signingIn.recognise(new Token(Site.ADMIN_TOKEN));
        groups.create(admin, group, "CoffeeOps");
        chapters.create(admin, group, CHAPTER, "Lisbon", "Europe/Lisbon");
    }

    @Test
    void theRecordTellsWhatTheNotesSay() {
        var stored = store(PastNotes.of(6));

        var record = record(stored.slug());
        assertThat(stored).isEqualTo(new PastSessions.Stored(record.id(), "2020-01-16", true));
        assertThat(record.date()).isEqualTo(DAY);
        assertThat(record.title()).isEqualTo("Coffee Ops");
        assertThat(record.attendees()).isEqualTo(6);
        assertThat(record.importedFrom()).isEqualTo("2020.01.16.md");
        assertThat(record.picture()).isEqualTo(new SessionRecord.Picture("images/a.png", null, null, null));
        assertThat(record.topics())
                .extracting(SessionRecord.Topic::title, SessionRecord.Topic::discussed)
                .containsExactly(
                        tuple("Error budgets", true),
                        tuple("On-call", true),
                        tuple("Pagers ", true),
                        tuple("Kubernetes", false));
        assertThat(record.discussed())
                .extracting(SessionRecord.Discussed::heading, SessionRecord.Discussed::votes)
                .containsExactly(tuple("On-call / Pagers", 5), tuple("Error Budgets?", 0), tuple("Lunch", null));
        assertThat(record.discussed())
                .extracting(told ->
                        told.proposed().stream().map(SessionRecord.Topic::title).toList())
                .containsExactly(List.of("On-call", "Pagers "), List.of("Error budgets"), List.of());
        assertThat(record.discussed().get(0).notes())
                .containsExactly(new Line("who is paged", 0), new Line("  nobody\u2122 \uD83D\uDE00", 1));
        assertThat(record.epiphanies()).containsExactly(new Line("Concourse", 0), new Line("is a CI", 1));
        assertThat(records.original(admin, group, CHAPTER, stored.slug())).isEqualTo("the notes\nas they were");
    }

    @Test
    void theSameNotesMakeOneSessionHoweverOftenAndAtOnce() {
        var at = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> store(PastNotes.of(7))))
                .toList();

        assertThat(at.stream().map(CompletableFuture::join).filter(PastSessions.Stored::isNew))
                .hasSize(1);
        assertThat(store(PastNotes.of(7)).isNew()).isFalse();
        assertThat(pastSessions.known(admin, group, CHAPTER, PastNotes.of(7))).contains("2020-01-16");
        assertThat(planning.ofChapter(admin, group, CHAPTER)).hasSize(1);
    }

    @Test
    void otherNotesOfThatDayMakeASecondSession() {
        assertThat(pastSessions.dateTaken(admin, group, CHAPTER, DAY)).isFalse();
        store(PastNotes.of(6));

        assertThat(pastSessions.dateTaken(admin, group, CHAPTER, DAY)).isTrue();
        assertThat(pastSessions.known(admin, group, CHAPTER, PastNotes.of(8))).isEmpty();
        assertThat(store(PastNotes.of(8)).slug()).isEqualTo("2020-01-16-2");
    }

    @Test
    void whatWasExportedFromASessionHeldHereIsThatSession() {
        var session = planning.plan(admin, group, CHAPTER, Instant.now());
        var command = new Command(admin, session.id(), null);
        facilitation.moveTo(command, Phase.GATHERING, null);
        participation.propose(command, "Runbooks", "");
        for (var phase : new Phase[] {Phase.VOTING, Phase.DISCUSSING, Phase.CLOSED, Phase.PUBLISHED}) {
            facilitation.moveTo(command, phase, null);
        }
        var record = record(session.slug());

        var exported = new PastSession(
                "back.md",
                record.date(),
                record.title(),
                record.attendees(),
                Wording.USUAL,
                null,
                null,
                List.of("Runbooks"),
                record.discussed().stream()
                        .map(told -> new Discussed(told.heading(), told.votes(), List.of(0), told.notes()))
                        .toList(),
                List.of(),
                "");

        assertThat(store(exported)).isEqualTo(new PastSessions.Stored(session.id(), session.slug(), false));
    }

    @Test
    void aPictureIsKeptOnceAndAddedWhereItWasMissing() {
        store(PastNotes.of(6));
        var picture = pictures.keep(PictureBytes.png(3, 2));

        assertThat(pictures.keep(PictureBytes.png(3, 2))).isEqualTo(picture);
        assertThat(store(PastNotes.of(6, picture)).isNew()).isFalse();

        var shown = pictures.of(admin, group, CHAPTER, "2020-01-16");
        assertThat(shown).isEqualTo(new Pictures.Shown(picture, "image/png", PictureBytes.png(3, 2).length));
        assertThat(pictures.piece(shown, 0)).isEqualTo(PictureBytes.png(3, 2));
        assertThat(record("2020-01-16").picture()).isEqualTo(new SessionRecord.Picture("images/a.png", picture, 3, 2));
    }

    @Test
    void aPictureOfManyPiecesComesOutAsItWentIn() {
        var bytes = PictureBytes.largePng(9 << 20);
        store(PastNotes.of(6, pictures.keep(bytes)));

        var shown = pictures.of(admin, group, CHAPTER, "2020-01-16");
        var read = new ByteArrayOutputStream();
        while (read.size() < shown.length()) {
            read.writeBytes(pictures.piece(shown, read.size()));
        }
        assertThat(Arrays.equals(read.toByteArray(), bytes)).isTrue();
    }

    @Test
    void onlyOrganizersBringSessionsIn() {
        var member = new Caller(UUID.randomUUID(), null, "Somebody", "UTC", true, null);

        for (var caller : new Caller[] {member, Caller.VISITOR}) {
            assertThatThrownBy(() -> pastSessions.store(caller, group, CHAPTER, PastNotes.of(6)))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(planning.ofChapter(admin, group, CHAPTER)).isEmpty();
    }

    @Test
    void thePageShowsWhatPeopleWroteAsTextInListsWithinLists() throws Exception {
        store(PastNotes.hostile());

        assertThat(page("/g/" + group + "/" + CHAPTER + "/2020-01-16"))
                .doesNotContain("<script>alert", "<img src=x", "</pre>&", "<b>")
                .contains(
                        "Thursday 16 January 2020",
                        "1 vote<",
                        "0 attendees",
                        "<a href=\"https://a.b/\" rel=\"nofollow noopener ugc\">https://a.b/</a>")
                .containsPattern("outer\\s*<ul class=\"notes\"><li[^>]*>see ");
    }

    private String page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/it" + path))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private PastSessions.Stored store(PastSession past) {
        return pastSessions.store(admin, group, CHAPTER, past);
    }

    private SessionRecord record(String slug) {
        return records.at(Caller.VISITOR, group, CHAPTER, slug);
    }
}
