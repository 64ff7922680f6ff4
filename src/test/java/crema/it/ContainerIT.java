package crema.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import crema.community.Chapters;
import crema.community.Groups;
import crema.member.Caller;
import crema.member.SigningIn;
import crema.member.Token;
import crema.platform.SiteSettings;
import crema.session.Command;
import crema.session.Facilitation;
import crema.session.Participation;
import crema.session.Phase;
import crema.session.Planning;
import crema.session.SessionView;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs inside the server, in a second Crema at {@code /it} on the same database, and counts the statements a page costs. Sweeps go
 * on beside a request, so the least of several requests is what the page itself needs.
 */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    private static final int REQUESTS = 6;

    /** A statement that asks nothing: it makes the queries after it see one moment. */
    private static final int BEGIN_SNAPSHOT = 1;

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
    private SiteSettings settings;

    @PersistenceUnit(unitName = "crema")
    private EntityManagerFactory entityManagers;

    @Resource(lookup = "java:jboss/datasources/CremaDS")
    private DataSource dataSource;

    private final HttpClient client = HttpClient.newHttpClient();
    private Caller admin;

    @Deployment
    static WebArchive secondCrema() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/crema.war"));
        war.delete("WEB-INF/jboss-web.xml");
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .merge(war)
                .addClass(ContainerIT.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    @BeforeEach
    void countedStatements() {
        admin = signingIn.recognise(new Token(Site.ADMIN_TOKEN));
        entityManagers.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(true);
    }

    @Test
    void aBoardOf100TopicsTakesAtMost7Queries() throws Exception {
        var session = session("hundred", Instant.now());
        var command = new Command(admin, session.id(), null);
        facilitation.moveTo(command, Phase.GATHERING, null);
        IntStream.range(0, 100).forEach(i -> participation.propose(command, "Topic " + i, ""));
        facilitation.moveTo(command, Phase.VOTING, null);

        assertThat(statements(session.path() + "/board", "Topic 99")).isLessThanOrEqualTo(BEGIN_SNAPSHOT + 7);
    }

    @Test
    void aChapterTakesAsManyQueriesFor60SessionsAsForOne() throws Exception {
        var first = session("sixty", Instant.now());
        var forOne = statements("/g/sixty/lisbon", first.slug());
        IntStream.range(1, 60).forEach(day -> session("sixty", Instant.now().plus(Duration.ofDays(day))));

        assertThat(statements("/g/sixty/lisbon", first.slug())).isEqualTo(forOne);
    }

    @Test
    void theFirstPageTakesAtMost6QueriesHoweverManyGroupsThereAre() throws Exception {
        IntStream.range(0, 20).forEach(i -> session("first-page-" + i, Instant.now()));

        assertThat(statements("/", "first-page-19")).isLessThanOrEqualTo(6);
    }

    @Test
    void whoeverFindsNoConnectionToSpareIsToldToComeBack() throws Exception {
        var held = new ArrayList<Connection>();
        try {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
                while (true) {
                    held.add(dataSource.getConnection());
                }
            });

            var answer = answer("/");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
        assertThat(answer("/").statusCode()).isEqualTo(200);
    }

    /** A session of that group; the group and its chapter are made when they are not there. */
    private SessionView session(String group, Instant startsAt) {
        if (groups.all(admin).stream().noneMatch(known -> known.slug().equals(group))) {
            groups.create(admin, group, "Group " + group);
            chapters.create(admin, group, "lisbon", "Lisbon", "Europe/Lisbon");
        }
        return planning.plan(admin, group, "lisbon", startsAt);
    }

    private long statements(String path, String contained) throws IOException, InterruptedException {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        long least = Long.MAX_VALUE;
        for (int request = 0; request < REQUESTS; request++) {
            long before = statistics.getPrepareStatementCount();
            assertThat(page(path)).contains(contained);
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
        }
        return least;
    }

    private String page(String path) throws IOException, InterruptedException {
        var response = answer(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/it" + path))
                .header("Authorization", "Bearer " + Site.ADMIN_TOKEN)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
