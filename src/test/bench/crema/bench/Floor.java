package crema.bench;

import crema.bench.floor.FloorVotes;
import crema.it.Eventually;
import crema.it.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The floor, put beside Crema on the same server and the same database. */
final class Floor implements Target {

    /** The server looks for new applications every five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final List<String> TABLES = List.of(
            "create table floor_ballot (voter uuid primary key)",
            "create table floor_dot (voter uuid, slot tinyint, topic uuid not null, primary key (voter, slot))",
            "create table floor_clock (board int primary key, seq bigint not null)",
            "create table floor_event (seq bigint primary key, voter uuid, topic uuid, cast boolean)",
            "insert into floor_clock values (1, 0)");

    Floor(Path data, int attendees) throws SQLException, IOException {
        try (var connection = Site.running().connect();
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute(table);
            }
            for (int attendee = 0; attendee < attendees; attendee++) {
                statement.execute("insert into floor_ballot values ('" + id(attendee) + "')");
            }
        }
        deploy(data.resolve("server/deployments"));
    }

    private static void deploy(Path deployments) throws IOException {
        ShrinkWrap.create(WebArchive.class, "floor.war")
                .addPackage(FloorVotes.class.getPackage())
                .as(ZipExporter.class)
                .exportTo(deployments.resolve("floor.war").toFile());
        Files.createFile(deployments.resolve("floor.war.dodeploy"));
        Eventually.get(PATIENCE, () -> Files.exists(deployments.resolve("floor.war.deployed")), there -> there);
    }

    private static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public URI base() {
        return Site.running().baseUri();
    }

    @Override
    public byte[] request(Vote vote) {
        var request = (vote.cast() ? "POST" : "DELETE") + " /floor/votes?voter=" + id(vote.attendee()) + "&topic="
                + id(vote.topic())
                + " HTTP/1.1\r\nHost: localhost:" + base().getPort() + "\r\nContent-Length: 0\r\n\r\n";
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public URI socket() {
        return Site.running().socketAt("/floor/live");
    }

    @Override
    public Map<String, String> headers(int attendee) {
        return Map.of();
    }
}
