package crema.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What shuts people out of a page, light and dark, on a phone and on a laptop, as far as axe-core finds it. */
final class Axe {

    private static final int[] WIDTHS = {360, 1280};

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Colours that are still changing have the contrast of neither. */
    private static final String AT_REST =
            "() => document.getAnimations().forEach(one => { try { one.finish(); } catch { one.cancel(); } })";

    private Axe() {}

    /** What axe finds on the page, or in some part of it, with where. */
    static List<String> violations(Seat seat, String... parts) {
        List<String> found = new ArrayList<>();
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            seat.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(colours)
                            .setReducedMotion(ReducedMotion.REDUCE));
            for (int width : WIDTHS) {
                seat.page().setViewportSize(width, 800);
                seat.page().evaluate(AT_REST);
                axe(seat, parts).analyze().getViolations().forEach(rule -> rule.getNodes()
                        .forEach(node -> found.add(colours + " " + width + " " + rule.getId() + ": " + node.getHtml()
                                + " " + node.getFailureSummary())));
            }
        }
        return found;
    }

    /** With what WCAG 2.2 AA asks for beyond what axe looks at by itself: the size of what is pressed. */
    private static AxeBuilder axe(Seat seat, String... parts) {
        var axe = new AxeBuilder(seat.page()).setLegacyMode(true).withTags(TAGS);
        Stream.of(parts).forEach(axe::include);
        return axe;
    }
}
