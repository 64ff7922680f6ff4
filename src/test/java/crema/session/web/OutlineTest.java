package crema.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import crema.session.SessionRecord.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void aDeeperLineStandsBelowTheOneBeforeIt() {
        assertThat(outline(0, 1, 2, 1, 0)).isEqualTo("0[1[2] 3] 4");
    }

    @Test
    void aLineThatSkipsADepthStandsRightBelow() {
        assertThat(outline(0, 3, 2, 1)).isEqualTo("0[1 2 3]");
    }

    @Test
    void linesThatBeginDeepStandAtTheTop() {
        assertThat(outline(2, 1, 0, 0)).isEqualTo("0 1 2 3");
    }

    @Test
    void noLinesAreNoList() {
        assertThat(outline()).isEmpty();
    }

    private static String outline(int... depths) {
        List<Line> lines = new ArrayList<>();
        for (int depth : depths) {
            lines.add(new Line(String.valueOf(lines.size()), depth));
        }
        return told(new Outline().of(lines));
    }

    private static String told(List<Outline.Item> items) {
        return items.stream()
                .map(item -> item.line().text() + (item.below().isEmpty() ? "" : "[" + told(item.below()) + "]"))
                .collect(Collectors.joining(" "));
    }
}
