package crema.live;

import static crema.session.Happenings.INES;
import static crema.session.Happenings.JOAO;
import static crema.session.Happenings.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import crema.session.Happenings;
import crema.session.Phase;
import crema.session.Recorded;
import crema.session.SessionEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The exact text the sockets carry: whoever reads it counts on every member. */
class DeltaTest {

    static final List<SessionEvent> EVENTS = Happenings.ALL;

    private static final Map<UUID, String> NAMES = Map.of(INES, "Ines", JOAO, "João");

    private final SessionEvent.Tally secret = new SessionEvent.Tally(TOPIC, INES, 5, 2, 1, 8, true);
    private final SessionEvent.Tally open = new SessionEvent.Tally(TOPIC, INES, 5, 2, 1, 8, false);

    @ParameterizedTest
    @FieldSource("EVENTS")
    void everyEventHasItsPlaceAndAType(SessionEvent event) {
        assertThat(delta(event).text()).startsWith("{\"seq\":7,\"type\":\"");
        assertThat(delta(event).seq()).isEqualTo(7);
    }

    @Test
    void whileCountsAreHiddenOthersLearnOnlyHowManyHaveVoted() {
        for (SessionEvent dot : List.of(new SessionEvent.DotCast(secret), new SessionEvent.DotTakenBack(secret))) {
            assertThat(delta(dot).textFor(JOAO)).isEqualTo("{'seq':7,'type':'hidden','voted':8}".replace('\'', '"'));
        }
    }

    @Test
    void whileCountsAreHiddenTheVotersOwnDevicesSeeTheirDots() {
        own(new SessionEvent.DotCast(secret))
                .isEqualTo(json("{'seq':7,'type':'hidden','voted':8,'topic':'%s','mine':2,'dotsLeft':1}", TOPIC));
    }

    @Test
    void whileCountsAreHiddenNotEvenTheVoterSeesTheCount() {
        own(new SessionEvent.DotCast(secret)).doesNotContain("\"dots\"").doesNotContain(INES.toString());
    }

    @Test
    void whoeverEntersADotForSomebodyFollowsTheirDots() {
        Recorded entered = new Recorded(UUID.randomUUID(), 7, JOAO, null, new SessionEvent.DotCast(secret));

        Delta delta = Delta.of(entered, person -> Optional.empty());

        sameMembers(
                delta.textFor(JOAO),
                json(
                        "{'seq':7,'type':'hidden','voted':8,'entered':{'person':'%s','topic':'%s','mine':2,'dotsLeft':1}}",
                        INES, TOPIC));
        assertThat(delta.text()).doesNotContain("entered");
        assertThat(delta.textFor(INES)).doesNotContain("entered");
    }

    @Test
    void revealedCountsGoToEverybodyAndTheVoterSeesTheOwnDotsToo() {
        shared(new SessionEvent.DotTakenBack(open))
                .isEqualTo(json("{'seq':7,'type':'dots','topic':'%s','dots':5}", TOPIC));
        own(new SessionEvent.DotTakenBack(open))
                .isEqualTo(json("{'seq':7,'type':'dots','topic':'%s','dots':5,'mine':2,'dotsLeft':1}", TOPIC));
    }

    @Test
    void aNewTopicHidesItsAuthorAndIsTheAuthorsOwn() {
        String card =
                "{'seq':7,'type':'topic-added','topic':{'author':null,'column':'to-discuss','description':'Both?',"
                        + "'dots':null,'id':'%s','mine':0,'notes':[],'own':%s,'seconds':0,'timebox':null,'title':'Tea',"
                        + "'proposed':7,'offRecord':false,'originals':[],'earlier':[]}}";
        SessionEvent added = new SessionEvent.TopicAdded(TOPIC, "Tea", "Both?", INES);

        sameMembers(delta(added).textFor(JOAO), json(card, TOPIC, false));
        sameMembers(delta(added).textFor(INES), json(card, TOPIC, true));
    }

    @Test
    void aTopicIsEditedOrRemoved() {
        shared(new SessionEvent.TopicEdited(TOPIC, "Tea", "Green", "Coffee", "Black"))
                .isEqualTo(json(
                        "{'seq':7,'type':'topic-edited','topic':'%s','title':'Tea','description':'Green'}", TOPIC));
        shared(new SessionEvent.TopicRemoved(TOPIC, "Tea", "", INES, Map.of(), 3))
                .isEqualTo(json("{'seq':7,'type':'topic-removed','topic':'%s','voted':3}", TOPIC));
    }

    @Test
    void aPhaseWithoutARoundHasNoCounts() {
        shared(new SessionEvent.PhaseChanged(Phase.PLANNED, Phase.GATHERING, null, 0, Map.of(), null, null))
                .isEqualTo(json("{'seq':7,'type':'phase','phase':'gathering','round':null,'voted':0}"));
    }

    @Test
    void anOpenedRoundHasNoCounts() {
        sameMembers(
                delta(new SessionEvent.PhaseChanged(
                                Phase.GATHERING, Phase.VOTING, Happenings.HIDDEN, 0, Map.of(), null, null))
                        .text(),
                json(
                        "{'seq':7,'type':'phase','phase':'voting','round':{'cap':3,'dots':4,'number':1,'revealed':false},'voted':0}"));
    }

    @Test
    void aRevealedRoundHasTheCountsEvenWhenNobodyVoted() {
        String round =
                "{'seq':7,'type':'phase','phase':'discussing','round':{'cap':3,'dots':4,'number':1,'revealed':true},";

        sameMembers(
                revealed(8, Map.of(TOPIC.toString(), 5)).text(), json(round + "'voted':8,'counts':{'%s':5}}", TOPIC));
        sameMembers(revealed(0, Map.of()).text(), json(round + "'voted':0,'counts':{}}"));
    }

    @Test
    void whatIsClosedTellsWhenItIsPublished() {
        shared(new SessionEvent.PhaseChanged(
                        Phase.DISCUSSING, Phase.CLOSED, null, 0, Map.of(), null, Instant.parse("2026-03-13T12:00:00Z")))
                .isEqualTo(
                        json(
                                "{'seq':7,'type':'phase','phase':'closed','round':null,'voted':0,'publishesAt':'2026-03-13T12:00:00Z'}"));
    }

    @Test
    void aFacilitatorIsNamed() {
        shared(new SessionEvent.FacilitatorChanged(INES, JOAO))
                .isEqualTo(json("{'seq':7,'type':'facilitator','id':'%s','name':'Ines'}", INES));
    }

    @Test
    void onlyDotsThumbsAndOwnTopicsReadDifferentlyForOnePerson() {
        assertThat(EVENTS)
                .filteredOn(event -> !delta(event).own().isEmpty())
                .extracting(event -> event.getClass().getSimpleName())
                .containsOnly(
                        "DotCast",
                        "DotTakenBack",
                        "ThumbGiven",
                        "TopicAdded",
                        "TopicRestored",
                        "TopicsMerged",
                        "TopicSplit");
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void theKeyOfAClickGoesBackToWhoPressedAndToNobodyElse(SessionEvent event) {
        Recorded pressed = new Recorded(UUID.randomUUID(), 7, JOAO, "a-click", event);

        Delta delta = Delta.of(pressed, person -> Optional.empty());

        assertThat(parsed(delta.textFor(JOAO)).getString("key")).isEqualTo("a-click");
        assertThat(delta.textFor(INES)).doesNotContain("key");
        assertThat(delta.text()).doesNotContain("key");
    }

    @Test
    void whoVotesFromOneDeviceLearnsOnTheOthersWhatAndByWhichClick() {
        Recorded pressed = new Recorded(UUID.randomUUID(), 7, INES, "a-click", new SessionEvent.DotCast(secret));

        assertThat(Delta.of(pressed, person -> Optional.empty()).textFor(INES))
                .isEqualTo(json(
                        "{'seq':7,'type':'hidden','voted':8,'topic':'%s','mine':2,'dotsLeft':1,'key':'a-click'}",
                        TOPIC));
    }

    static Delta delta(SessionEvent event) {
        return Delta.of(Happenings.seventh(event), person -> Optional.ofNullable(NAMES.get(person)));
    }

    private static Delta revealed(int voted, Map<String, Integer> counts) {
        return delta(new SessionEvent.PhaseChanged(
                Phase.VOTING, Phase.DISCUSSING, Happenings.REVEALED, voted, counts, Happenings.HIDDEN, null));
    }

    static org.assertj.core.api.AbstractStringAssert<?> shared(SessionEvent event) {
        return assertThat(delta(event).textFor(JOAO));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> own(SessionEvent event) {
        return assertThat(delta(event).textFor(INES));
    }

    static String json(String pattern, Object... values) {
        return pattern.formatted(values).replace('\'', '"');
    }

    /** Records have no order of members in JSON-B that their authors would promise. */
    static void sameMembers(String actual, String expected) {
        assertThat(parsed(actual)).isEqualTo(parsed(expected));
    }

    private static jakarta.json.JsonObject parsed(String text) {
        try (jakarta.json.JsonReader reader = jakarta.json.Json.createReader(new java.io.StringReader(text))) {
            return reader.readObject();
        }
    }
}
