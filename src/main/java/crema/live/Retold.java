package crema.live;

import crema.session.Retellings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened in a session as the deltas a socket would have carried, numbered anew, each with its moment. */
public final class Retold {

    private Retold() {}

    /** {@code [{"at": instant, "delta": {…}}, …]}, as everybody saw it, without names. */
    public static String json(List<Retellings.Moment> moments) {
        return moments.stream()
                .map(moment -> "{\"at\":\"" + moment.at() + "\",\"delta\":"
                        + Delta.of(moment.event(), person -> Optional.empty()).text() + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
