package crema.bench;

import java.net.URI;
import java.util.Map;

/** Something that takes votes and tells its sockets: Crema, or the floor it is measured against. */
interface Target {

    String name();

    URI base();

    /** The whole HTTP request of a vote, ready to be sent. */
    byte[] request(Vote vote);

    /** Where an attendee's socket is, from now on. */
    URI socket();

    /** What an attendee sends with every request and handshake. */
    Map<String, String> headers(int attendee);
}
