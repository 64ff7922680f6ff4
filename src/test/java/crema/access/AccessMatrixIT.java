package crema.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every cell of the matrix against the running Crema. What is refused has changed nothing, and reading never has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private final World world;
    private boolean removed;

    AccessMatrixIT() throws SQLException {
        world = new World();
    }

    @AfterAll
    void close() throws SQLException {
        world.close();
    }

    /** Those about people who are removed come last, because they are removed then. */
    Stream<Row> lines() {
        return Matrix.read().rows().stream().sorted(Comparator.comparing(Row::where));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void everybodyIsAnsweredAsTheMatrixSays(Row row) {
        if (row.where() == Where.REMOVED && !removed) {
            world.remove();
            removed = true;
        }
        var play = Plays.all().get(row.play());
        Map<String, String> answered = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        Arrays.stream(Actor.values())
                .filter(actor -> row.where() != Where.REMOVED || actor.belongs())
                .forEach(actor -> {
                    expected.put(actor.column(), row.expected().get(actor));
                    answered.put(actor.column(), play.on(new Stage(world, actor, row.where())));
                });
        assertThat(answered).isEqualTo(expected);
    }
}
