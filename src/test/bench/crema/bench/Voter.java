package crema.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An attendee at the board: knows where the own dots lie and never asks for what must be refused. One thread at a time. */
final class Voter {

    /** What a chapter grants unless it says otherwise. */
    static final int LIMIT = 4;

    static final int CAP = 3;

    private final int attendee;
    private final int topics;
    private final Random random;
    private final List<Integer> dots = new ArrayList<>();
    private int pressed;

    Voter(int attendee, int topics) {
        this.attendee = attendee;
        this.topics = topics;
        this.random = new Random(attendee);
    }

    Vote next() {
        var cast = dots.isEmpty() || dots.size() < LIMIT && random.nextBoolean();
        var topic = cast ? free() : dots.get(random.nextInt(dots.size()));
        return new Vote(attendee, topic, cast, attendee + "-" + pressed++);
    }

    void acknowledged(Vote vote) {
        if (vote.cast()) {
            dots.add(vote.topic());
        } else {
            dots.remove((Integer) vote.topic());
        }
    }

    private int free() {
        while (true) {
            var topic = random.nextInt(topics);
            if (dots.stream().filter(dot -> dot == topic).count() < CAP) {
                return topic;
            }
        }
    }
}
