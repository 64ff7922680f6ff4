package crema.bench;

import crema.it.Evening;
import crema.it.Person;
import crema.it.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A session of Crema in its voting phase, with everybody there. */
final class CremaBoard implements Target {

    private final Evening evening = Evening.gathering();
    private final List<Person> attendees;
    private final List<UUID> topics;

    CremaBoard(Options options) {
        topics = IntStream.range(0, options.topics())
                .mapToObj(i -> evening.topic(evening.host(), "What we have learnt from outage " + i))
                .toList();
        attendees = IntStream.range(0, options.attendees())
                .mapToObj(i -> evening.guest("Attendee " + i))
                .toList();
        evening.moveTo("voting");
    }

    Evening evening() {
        return evening;
    }

    Person attendee(int number) {
        return attendees.get(number);
    }

    List<UUID> topics() {
        return topics;
    }

    @Override
    public String name() {
        return "Crema";
    }

    @Override
    public URI base() {
        return Site.running().baseUri();
    }

    /** The board as a page. */
    URI page() {
        return Site.running().at(evening.path() + "/board");
    }

    @Override
    public byte[] request(Vote vote) {
        var request = (vote.cast() ? "POST" : "DELETE") + " /api/v1" + evening.votes(topics.get(vote.topic()))
                + " HTTP/1.1\r\nHost: localhost:" + base().getPort()
                + "\r\nAuthorization: Bearer " + attendee(vote.attendee()).token()
                + "\r\nIdempotency-Key: " + vote.key()
                + "\r\nContent-Length: 0\r\n\r\n";
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    /** With everything up to now on the board already. */
    @Override
    public URI socket() {
        return Site.running()
                .socketAt(evening.socket() + "?after="
                        + evening.board(evening.host()).getInt("seq"));
    }

    @Override
    public Map<String, String> headers(int attendee) {
        return Map.of("Authorization", "Bearer " + attendee(attendee).token());
    }
}
