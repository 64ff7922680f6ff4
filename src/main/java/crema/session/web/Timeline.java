package crema.session.web;

import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.session.Retellings;
import crema.session.Retellings.Turn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What was discussed how long, as bars of one evening. */
@Named
@RequestScoped
public class Timeline {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Retellings retellings;

    private List<Bar> bars = List.of();

    /** Where a bar begins and how long it is, in percent of the evening; {@code minutes} to the nearest. */
    public record Bar(String heading, long minutes, String from, String share) {}

    @PostConstruct
    void load() {
        List<Turn> turns =
                retellings.turns(caller, address.part("group"), address.part("chapter"), address.part("session"));
        Duration whole = turns.stream()
                .map(turn -> turn.after().plus(turn.length()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (whole.compareTo(Duration.ZERO) > 0) {
            bars = turns.stream().map(turn -> bar(turn, whole)).toList();
        }
    }

    private static Bar bar(Turn turn, Duration whole) {
        long minutes = turn.length().plusSeconds(30).toMinutes();
        return new Bar(turn.heading(), minutes, percent(turn.after(), whole), percent(turn.length(), whole));
    }

    private static String percent(Duration part, Duration whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * part.toMillis() / whole.toMillis());
    }

    public List<Bar> getBars() {
        return bars;
    }
}
