package crema.welcome;

import crema.community.Chapters;
import crema.community.Groups;
import crema.member.Caller;
import crema.member.SigningIn;
import crema.member.Token;
import crema.session.Command;
import crema.session.Facilitation;
import crema.session.Participation;
import crema.session.Phase;
import crema.session.Planning;
import crema.session.Realizing;
import crema.session.Scribing;
import crema.session.SessionEvent;
import crema.session.SessionView;
import crema.session.Timekeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An invented group in an invented harbour town: one session in the past, one going on, one to come. */
@ApplicationScoped
class SampleGroup {

    private static final String GROUP = "harbour-ops";
    private static final String CHAPTER = "lisbon";
    private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

    @Inject
    private Groups groups;

    @Inject
    private Chapters chapters;

    @Inject
    private Planning planning;

    @Inject
    private Facilitation facilitation;

    @Inject
    private Timekeeping timekeeping;

    @Inject
    private Participation participation;

    @Inject
    private Scribing scribing;

    @Inject
    private Realizing realizing;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Clock clock;

    void create(UUID adminId) {
        Caller admin = new Caller(adminId, null, "Site admin", "UTC", true, null);
        groups.create(admin, GROUP, "Harbour Ops");
        groups.describe(
                admin, GROUP, "Harbour Ops", "Operations, platforms, people. A table, coffee, no slides.", true);
        chapters.create(admin, GROUP, CHAPTER, "Lisbon", ZONE.getId());
        chapters.describe(
                admin,
                GROUP,
                CHAPTER,
                new Chapters.Settings(
                        "Lisbon",
                        ZONE.getId(),
                        "Fabrica, Rua da Boavista 12",
                        "Coffee, a table and whatever the room wants to talk about. Ninety minutes, no slides."));
        past(admin);
        current(admin);
        coming(admin);
    }

    private void past(Caller admin) {
        SessionView session = planning.plan(admin, GROUP, CHAPTER, at(-14, 8));
        Command command = new Command(admin, session.id(), null);
        facilitation.moveTo(command, Phase.GATHERING, null);
        UUID build = topic(command, "Moving the build off one big machine");
        topic(command, "How do you say no to a dashboard?");
        UUID colleague = topic(command, "First week of a new colleague");
        List<Caller> room = List.of(guest(session, "Aya"), guest(session, "Tomás"), guest(session, "Ines"));
        facilitation.moveTo(command, Phase.VOTING, null);
        room.forEach(person -> vote(person, session, build, 2));
        room.forEach(person -> vote(person, session, colleague, 1));
        facilitation.moveTo(command, Phase.DISCUSSING, null);
        notes(
                command,
                build,
                "Background: one machine, 40 minutes a build, one person who knows it",
                "Split by what changes together, not by team",
                "\tA cache that is wrong is worse than none",
                "\t\tMeasure hits before trusting it");
        timekeeping.start(command, colleague, Optional.of(build));
        notes(
                command,
                colleague,
                "Pair on something small that ships on the first day",
                "\tThen write down what was missing");
        realizing.realize(command, "A dashboard is a question somebody still has", 0, null);
        realizing.realize(command, "Print what was rebuilt and why", 0, null);
        facilitation.moveTo(command, Phase.CLOSED, null);
        facilitation.moveTo(command, Phase.PUBLISHED, null);
    }

    private void current(Caller admin) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        SessionView session = planning.plan(admin, GROUP, CHAPTER, hour);
        Command command = new Command(admin, session.id(), null);
        facilitation.claim(command);
        facilitation.moveTo(command, Phase.GATHERING, null);
        UUID runbooks = topic(command, "Who owns the runbooks nobody reads?");
        UUID flags = topic(command, "Feature flags as technical debt");
        topic(command, "Do we still need staging?");
        topic(command, "A gentle start with tracing");
        facilitation.moveTo(command, Phase.VOTING, null);
        for (String name : List.of("Aya", "Tomás")) {
            Caller person = guest(session, name);
            vote(person, session, runbooks, 2);
            vote(person, session, flags, 1);
        }
    }

    private void coming(Caller admin) {
        SessionView session = planning.plan(admin, GROUP, CHAPTER, at(14, 8));
        Command command = new Command(admin, session.id(), null);
        topic(command, "Quiet hours");
        topic(command, "Secrets in small teams");
    }

    private Instant at(int days, int hour) {
        return clock.instant()
                .atZone(ZONE)
                .toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.of(hour, 0))
                .atZone(ZONE)
                .toInstant();
    }

    private UUID topic(Command command, String title) {
        return ((SessionEvent.TopicAdded)
                        participation.propose(command, title, "").what())
                .topic();
    }

    private void vote(Caller person, SessionView session, UUID topic, int dots) {
        for (int dot = 0; dot < dots; dot++) {
            participation.vote(new Command(person, session.id(), null), topic);
        }
    }

    /** A tab at the start of a line nests it one deeper. */
    private void notes(Command command, UUID topic, String... lines) {
        List<Scribing.Line> nested = Stream.of(lines)
                .map(line -> new Scribing.Line(
                        line.strip(), line.length() - line.replace("\t", "").length()))
                .toList();
        scribing.writeList(command, topic, nested, new Scribing.Position.Last());
    }

    private Caller guest(SessionView session, String name) {
        Token token = participation.join(session.joinCode(), name, null, null).token();
        return signingIn.recognise(token);
    }
}
