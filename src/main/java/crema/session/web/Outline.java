package crema.session.web;

import crema.session.SessionRecord.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lines with a depth as lists within lists, which is how pages nest them and screen readers tell them. */
@Named
@ApplicationScoped
public class Outline {

    /** A line and what is nested below it. */
    public record Item(Line line, List<Item> below) {}

    /** A line that is deeper than one below the line before it stands right below that one. */
    public List<Item> of(List<Line> lines) {
        List<Item> top = new ArrayList<>();
        Deque<Item> above = new ArrayDeque<>();
        for (Line line : lines) {
            while (!above.isEmpty() && above.peek().line().depth() >= line.depth()) {
                above.pop();
            }
            Item item = new Item(line, new ArrayList<>());
            (above.isEmpty() ? top : above.peek().below()).add(item);
            above.push(item);
        }
        return top;
    }
}
