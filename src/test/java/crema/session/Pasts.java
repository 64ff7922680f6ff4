package crema.session;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pasts in which each event is a step of its own. */
final class Pasts {

    private Pasts() {}

    static Past of(List<Recorded> events) {
        return Past.of(events.stream()
                .collect(Collectors.groupingBy(
                        Recorded::seq, TreeMap::new, Collectors.mapping(Function.identity(), Collectors.toList()))));
    }
}
