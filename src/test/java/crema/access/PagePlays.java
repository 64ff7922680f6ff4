package crema.access;

import crema.it.Site;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;

/** Opening what has an address: pages, downloads, files, sockets. */
final class PagePlays {

    private static final String EXPORT = "/g/{group}/{chapter}/{session}/export/{exporter}";
    private static final String PICTURE = "/g/{group}/{chapter}/{session}/picture";
    private static final String SESSION = "/g/{group}/{chapter}/{session}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private PagePlays() {}

    static Map<String, Play> all() {
        Map<String, Play> plays = new TreeMap<>();
        for (var address : new String[] {
            "/",
            "/g/{group}",
            "/g/{group}/{chapter}",
            "/g/{group}/{chapter}/archive.zip",
            "/g/{group}/{chapter}/export/{exporter}",
            "/g/{group}/{chapter}/settings",
            SESSION + "/board",
            SESSION + "/projector",
            "/join/{code}",
            "/join/{code}/qr.svg",
            "/sign-in",
            "/me",
            "/admin",
            "/served/archive",
            "/served/chapter-export",
            "/served/export",
            "/served/join-qr",
            "/served/picture",
            "/api/v1/openapi"
        }) {
            plays.put("GET " + address, stage -> stage.open(stage.scene().fill(address)));
        }
        plays.put(
                "GET " + SESSION + " | published",
                stage -> stage.open(stage.scene().fillPublished(SESSION)));
        plays.put(
                "GET " + SESSION + " | before",
                stage -> stage.open(stage.scene().fill(SESSION)));
        plays.put(
                "GET " + SESSION + "/replay | published",
                stage -> stage.open(stage.scene().fillPublished(SESSION + "/replay")));
        plays.put(
                "GET " + SESSION + "/replay | before",
                stage -> stage.open(stage.scene().fill(SESSION + "/replay")));
        plays.put(
                "GET " + EXPORT + " | published",
                stage -> stage.open(stage.scene().fillPublished(EXPORT)));
        plays.put(
                "GET " + EXPORT + " | before", stage -> stage.open(stage.scene().fill(EXPORT)));
        plays.put("GET " + PICTURE + " | published", stage -> {
            stage.keeper().illustrate(stage.scene().published());
            return stage.open(stage.scene().fillPublished(PICTURE));
        });
        plays.put("GET " + PICTURE + " | before", stage -> {
            stage.keeper().illustrate(stage.scene().running());
            return stage.open(stage.scene().fill(PICTURE));
        });
        plays.put(
                "GET /invitation/{code}",
                stage -> stage.open(
                        "/invitation/" + stage.keeper().invitation(stage.scene().group())));
        plays.put("GET /static/{file}", stage -> stage.open("/static/icon.svg"));
        plays.put(
                "GET /jakarta.faces.resource/{resource}",
                stage -> stage.open("/jakarta.faces.resource/core.js.xhtml?ln=primefaces"));
        plays.put("GET /{page}.xhtml", PagePlays::byInnerName);
        plays.put("WS /live/{id}", stage -> handshake(stage, "/live/{id}"));
        plays.put("WS /api/v1/live/{id}", stage -> handshake(stage, "/api/v1/live/{id}"));
        return plays;
    }

    /** All of them are answered alike. */
    private static String byInnerName(Stage stage) {
        return EntryPoints.pages().stream()
                .map(page -> stage.open("/" + EntryPoints.WEBAPP.relativize(page)))
                .distinct()
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
    }

    /** The status of the handshake; 101 when the socket is open. */
    private static String handshake(Stage stage, String address) {
        var request = CLIENT.newWebSocketBuilder();
        stage.person().ifPresent(person -> request.header("Authorization", "Bearer " + person.token()));
        try {
            request.buildAsync(Site.running().socketAt(stage.scene().fill(address)), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return "101";
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return String.valueOf(handshake.getResponse().statusCode());
            }
            throw refused;
        }
    }
}
