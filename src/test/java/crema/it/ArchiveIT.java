package crema.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A chapter's archive as it comes over the wire. */
class ArchiveIT {

    private static final byte[] BOARD = PictureBytes.png(30, 20);
    private static final byte[] LARGE_BOARD = PictureBytes.largePng(5 << 20);

    private final Sql sql = Sql.open();
    private final Evening evening = Evening.gathering();
    private final String chapter = "/g/" + evening.group() + "/" + Evening.CHAPTER;
    private final String today = evening.path().substring(chapter.length() + 1);

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void anArchiveHoldsIndexNotesAndPicturesOfWhatIsPublished() throws Exception {
        evening.topic(evening.host(), "Kettles");
        publish();
        evening.another(Instant.now().plus(Duration.ofDays(1)));
        past("2020-01-30", picture(LARGE_BOARD));
        var board = picture(BOARD);
        past("2020-01-23", board);
        past("2020-01-16", board);

        var files = files(archive());

        assertThat(files)
                .containsOnlyKeys(
                        "index.md",
                        "images/board.png",
                        "2020-01-16.md",
                        "2020-01-23.md",
                        "images/2020-01-30.png",
                        "2020-01-30.md",
                        today + ".md");
        assertThat(files.get("images/board.png")).isEqualTo(BOARD);
        assertThat(files.get("images/2020-01-30.png")).isEqualTo(LARGE_BOARD);
        assertThat(text(files, "2020-01-23.md"))
                .startsWith("![Our Board](images/board.png)\n\nTea Tables 01/23/2020\n7 ");
        assertThat(text(files, "2020-01-30.md"))
                .startsWith("![Our Board](images/2020-01-30.png)\n\nTea Tables 01/30/2020\n7 ");
        assertThat(text(files, today + ".md")).contains("- Kettles\n");
        assertThat(text(files, "index.md").lines().skip(2)).first().asString().endsWith("](" + today + ".md)");
        assertThat(text(files, "index.md")).endsWith("""
                * [30 January 2020](2020-01-30.md)
                * [23 January 2020](2020-01-23.md)
                * [16 January 2020](2020-01-16.md)
                """);
    }

    @Test
    void anArchiveStreamsAsAFileOfItsOwnAndIsLogged() throws Exception {
        publish();

        var answer = archive();

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + evening.group() + "-lisbon.zip\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        assertThat(run()).isEqualTo("archive DONE " + answer.body().length);
        assertThat(archive().body()).isEqualTo(answer.body());
    }

    @Test
    void anArchiveThatBreaksOffIsNoWholeAnswer() throws Exception {
        publish();
        sql.run("delete from session_clock where session_id = ?", evening.session());

        assertThatIOException().isThrownBy(this::archive);
        assertThat(run()).startsWith("archive FAILED");
    }

    @Test
    void ofAChapterThatMayNotBeSeenThereIsNeitherArchiveNorIndex() throws Exception {
        publish();
        sql.run("update crema_group set suspended = utc_timestamp(6) where slug = ?", evening.group());

        assertThat(archive().statusCode()).isEqualTo(404);
        assertThat(get(chapter + "/export/markdown").statusCode()).isEqualTo(404);
        assertThat(get("/g/nowhere/lisbon/archive.zip").statusCode()).isEqualTo(404);
    }

    @Test
    void aChapterOffersItsArchiveOnceThereIsSomethingInIt() throws Exception {
        var before = new String(get(chapter).body(), UTF_8);
        publish();
        var after = new String(get(chapter).body(), UTF_8);

        assertThat(before).doesNotContain("archive.zip", chapter + "/export/");
        assertThat(after).contains(chapter + "/archive.zip", chapter + "/export/markdown");
    }

    private void publish() {
        evening.moveTo("closed");
        evening.moveTo("published");
    }

    private UUID picture(byte[] bytes) throws SQLException {
        var id = UUID.randomUUID();
        sql.run(
                "insert into picture (id, sha256, media_type, width, height, bytes, made)"
                        + " values (?, unhex(sha2(?, 256)), 'image/png', 30, 20, ?, utc_timestamp(6))",
                id,
                id,
                bytes);
        return id;
    }

    /** A published session whose notes name the same picture as all others do. */
    private void past(String slug, UUID picture) throws SQLException {
        var session = UUID.randomUUID();
        var chapterId = sql.one(UUID.class, "select chapter_id from session where id = ?", evening.session());
        sql.run(
                "insert into session (id, chapter_id, slug, starts_at, minutes, phase, join_code, published_at, made)"
                        + " values (?, ?, ?, ?, 90, 'PUBLISHED', ?, utc_timestamp(6), utc_timestamp(6))",
                session,
                chapterId,
                slug,
                slug,
                session.toString().substring(0, 12));
        sql.run("insert into session_clock (session_id, seq) values (?, 0)", session);
        sql.run(
                "insert into session_original (session_id, chapter_id, digest, file, title, attendees, picture_path, picture_id,"
                        + " board_word, topics_word, epiphanies_word, text, imported_by, imported_at)"
                        + " select ?, ?, unhex(sha2(?, 256)), ?, 'Tea Tables', 7, 'images/board.png', ?,"
                        + " 'Our Board', 'All Topics', 'Epiphanies', '', id, utc_timestamp(6) from member limit 1",
                session,
                chapterId,
                session,
                slug + ".md",
                picture);
    }

    /** The last one of the chapter: document, outcome, bytes. */
    private String run() {
        return sql.one(
                String.class,
                "select concat(r.document, ' ', r.outcome, ' ', r.bytes) from export_run r"
                        + " join session s on s.chapter_id = r.chapter_id where s.id = ? order by r.started_at desc",
                evening.session());
    }

    private HttpResponse<byte[]> archive() throws IOException, InterruptedException {
        return get(chapter + "/archive.zip");
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return Api.CLIENT.send(HttpRequest.newBuilder(Site.running().at(path)).build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, byte[]> files(HttpResponse<byte[]> answer) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8);
    }
}
