package crema.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent<String, Integer> recent = new Recent<>(2);

    @Test
    void whatWasNotUsedForTheLongestTimeGivesWay() {
        recent.keep("a", 1);
        recent.keep("b", 2);
        recent.of("a");
        recent.keep("c", 3);

        assertThat(recent.of("a")).contains(1);
        assertThat(recent.of("b")).isEmpty();
        assertThat(recent.of("c")).contains(3);
    }

    @Test
    void whatIsNotTrueAnyMoreIsForgotten() {
        recent.keep("a", 1);
        recent.keep("b", 2);

        recent.forgetWhere(value -> value == 1);

        assertThat(recent.of("a")).isEmpty();
        assertThat(recent.of("b")).contains(2);
    }
}
