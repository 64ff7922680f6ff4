package crema.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Topics stand before the headings; {@code |} is between them. */
class LinkingTest {

    @ParameterizedTest
    @CsvSource({
        "Kettles, Kettles",
        "Big kettles?, BIG  Kettles!",
        "“Don’t” pour, Dont pour",
        "Tea-pots ™, teapots",
        "Café, cafe",
        "Чай, чай?",
        "茶の湯, 茶の湯！",
        "🫖, 🫖",
        "Cups & saucers, Cups and saucers"
    })
    void theSameWordingIsTheSameTopic(String topic, String heading) {
        assertThat(linked(topic, heading)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "Attracting senior tea masters, Attracting senior level tea masters",
        "Keeping things warm, Staying warm",
        "Good kettles, Best kettles",
        "How to know the “kettle” is broken, How to tell if the kettle is broken?",
        "How do you clean your kettles?, Cleaning kettles",
        "Brewing addiction? Bad habit or the only way to a good cup, Brewing Addiction",
        "'Kettles, pots or other vessels', Kettles",
        "How do I get rid of all these chestertno fences, How do I get rid of these Chesterton fences?",
        "Is loose leaf overrated in the office?, Is looseleaf overrated in offices?",
        "Managing kubernetes kettles, Managing k8s kettles",
        "Temperature, Temperatrue",
        "Tea rooms that aren’t dry, Tea roms that aren’t dry",
        "Impact of hard water on us and our guests and our kettles and pots and cups and spoons, Impact of hard water"
    })
    void aRewordedTitleIsFound(String topic, String heading) {
        assertThat(linked(topic, heading)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "Kettle states, Kettle modules",
        "Best tools for pouring, Best tools for steeping",
        "How do you pour?, How do you steep?",
        "Kettle training courses, Kettle training tools",
        "What is the best way to pour green tea in winter, What is the best way to store green tea in winter",
        "Server costs, Serverless costs",
        "Water C++, Water C#",
        "Top 3 kettles, Top 2 kettles",
        "How to warm pots, How not to warm pots",
        "A thing about tea we learned lately, A non-tea thing we learned lately",
        "Inner tea rooms, Outer tea rooms",
        "Kettle security, Kettle",
        "Favorite CI/CD kettles, Teapots for CI/CD - anyone?",
        "Tea for 3, Tea for 2",
        "How to hire tea masters, How to fire tea masters",
        "🫖, 🍵",
        "???, !!!"
    })
    void aTopicThatOnlySoundsAlikeIsNotLinked(String topic, String heading) {
        assertThat(linked(topic, heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kettles|Pots, Kettles/Pots, 0+1",
        "Pots|Kettles, kettles / pots?, 1+0",
        "Kettles/Pots|Kettles|Pots, Kettles/Pots, 0",
        "Kettles / Pots|Kettles|Pots, kettles/pots, 0",
        "Hot/cold water|Kettles|Water, Hot/Cold water/Kettles, 0+1",
        "Pouring limits|Pouring. Specifically slow and storing it, Pouring limits/Pouring slow and storing it, 0+1",
        "Keys to fine pouring|Cold brewing tips?, Keys to fine pouring - at home and at work/Cold brewing tips, 0+1",
        "Kettles|Spoons, Kettles/Pots, 0",
        "Pot lids|Kettle lids, Kettle/Pot, ''"
    })
    void aSlashMayMergeTopics(String topics, String heading, String expected) {
        assertThat(linked(topics, heading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Kettles|Kettles, Kettles|kettles|Kettles, 0 . 1",
        "Big kettles, Big kettles|Big kettles!, 0 .",
        "Kettles|Kettles at home?, Kettles at home|Kettles, 1 0"
    })
    void aTopicIsGivenOnceAndToTheSurestHeading(String topics, String headings, String expected) {
        assertThat(linked(topics, headings)).isEqualTo(expected);
    }

    @Test
    void whereTwoFitAlikeNeitherIsLinked() {
        assertThat(linked("Hiring junior tea masters|Hiring senior tea masters", "Hiring tea masters"))
                .isEmpty();
        assertThat(linked(
                        "Green tea kettles in spring|Green tea kettles in autumn",
                        "Kettles of green tea|Green kettles of tea"))
                .isEqualTo(". .");
        assertThat(linked("Green tea kettles", "Green tea kettles at home|Green tea kettles outdoors"))
                .isEqualTo(". .");
    }

    @Test
    void withoutTopicsThereIsNothingToLink() {
        assertThat(Linking.link(List.of(), List.of("Kettles", "a/b"))).containsExactly(List.of(), List.of());
        assertThat(Linking.link(List.of("Kettles"), List.of())).isEmpty();
    }

    @Test
    void sessionsLargerThanAnyEveningAreStillLinkedByWording() {
        List<String> topics =
                IntStream.range(0, 500).mapToObj(at -> "Tea no. " + at).toList();
        List<String> headings = topics.stream()
                .map(topic -> topic.toUpperCase(Locale.ROOT) + "?")
                .toList();

        assertThat(Linking.link(topics, headings)).hasSize(500).noneMatch(List::isEmpty);
    }

    /** The positions of the topics of each heading, {@code +} between merged ones and a dot for none. */
    private static String linked(String topics, String headings) {
        List<List<Integer>> links = Linking.link(List.of(topics.split("\\|")), List.of(headings.split("\\|")));
        String all = String.join(
                " ",
                links.stream()
                        .map(found -> found.isEmpty()
                                ? "."
                                : String.join(
                                        "+", found.stream().map(String::valueOf).toList()))
                        .toList());
        return all.equals(".") ? "" : all;
    }
}
