package crema.launcher;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a server stands, and how it hears of others like it.
 *
 * @param name also names its pid file, its log and its folder
 * @param bind the address its HTTP port listens on
 * @param options what its Java is told beyond that
 */
record Node(String name, String bind, int port, List<String> options) {

    /** The names up to this one are looked for when a killed run has left something behind. */
    static final int MOST = 4;

    private static final String ONLY = "server";
    private static final String WITH_OTHERS = "-Dcrema.hints=default";

    Node {
        options = List.copyOf(options);
    }

    /** One server on the public port. Others may be elsewhere: then {@code CREMA_HINTS} says where it hears from them. */
    static Node only(Settings settings) {
        var options = settings.value(Setting.HINTS)
                .map(address -> List.of(WITH_OTHERS, "-Djboss.bind.address.private=" + address))
                .orElse(List.of());
        return new Node(ONLY, settings.bind(), settings.port(), options);
    }

    /** Several on ports of the loopback address, for a {@link FrontDoor} to stand before. */
    static List<Node> several(int number) {
        return names(number)
                .map(name -> new Node(
                        name,
                        "127.0.0.1",
                        FreePort.any(),
                        List.of(WITH_OTHERS, "-Dcrema.hints.port=" + FreePort.any(), "-Djboss.node.name=" + name)))
                .toList();
    }

    /** Every name there may have been. */
    static List<String> names() {
        return Stream.concat(Stream.of(ONLY), names(MOST)).toList();
    }

    private static Stream<String> names(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(n -> ONLY + "-" + n);
    }

    /** Where this machine reaches it. */
    URI uri() {
        return URI.create("http://" + (bind.equals("0.0.0.0") ? "127.0.0.1" : bind) + ":" + port);
    }

    boolean only() {
        return name.equals(ONLY);
    }
}
