package crema.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.lang.ArchRule;
import crema.architecture.samples.community.KnowsTheBoard;
import crema.architecture.samples.live.NeedsAPage;
import crema.architecture.samples.platform.TellsTheConsole;
import crema.architecture.samples.platform.TimeHelper;
import crema.architecture.samples.session.Injecting;
import crema.architecture.samples.session.KnowsFaces;
import crema.architecture.samples.session.KnowsRest;
import crema.architecture.samples.session.OwnClock;
import crema.architecture.samples.session.Settable;
import crema.architecture.samples.session.Unrepeated;
import crema.architecture.samples.session.Untransacted;
import crema.architecture.samples.session.rest.AsksAnybody;
import crema.architecture.samples.session.web.ShowsAnEntity;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.function.Function;

/** A rule about the classes below a root package, and the sample that breaks it. */
public enum DesignRule {
    PARTS_DEPEND_ON_EACH_OTHER_ONE_WAY(KnowsTheBoard.class, root -> classes().should(Parts.knowOnlyTheirGround(root))),

    NOBODY_DEPENDS_ON_PAGES_OR_RESOURCES(NeedsAPage.class, root -> classes()
            .that()
            .resideOutsideOfPackages(root + "..web..", root + "..rest..")
            .should(Parts.doWithoutPagesAndResources(root))),

    ONLY_WEB_PACKAGES_KNOW_FACES(KnowsFaces.class, root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..")),

    ONLY_REST_PACKAGES_KNOW_JAX_RS(KnowsRest.class, root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + "..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.openapi..")),

    ENTITIES_USE_NO_FRAMEWORK_BUT_PERSISTENCE(Injecting.class, root -> classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "", "java..", root + "..", "jakarta.persistence..", "org.hibernate.annotations.."))),

    ENTITIES_HAVE_NO_SETTERS(Settable.class, root -> noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")),

    NO_ENTITY_REACHES_A_PAGE_OR_A_RESOURCE(ShowsAnEntity.class, root -> noClasses()
            .that()
            .resideInAnyPackage(root + "..web..", root + "..rest..")
            .should()
            .dependOnClassesThat(annotatedWith(Entity.class))),

    WHOEVER_HOLDS_AN_ENTITY_MANAGER_IS_TRANSACTIONAL(
            Untransacted.class,
            root -> classes().that(Boundaries.holdAnEntityManager()).should(Boundaries.beTransactional())),

    WHOEVER_RECORDS_WHAT_HAPPENED_IS_RETRIED(Unrepeated.class, root -> classes()
            .that(Boundaries.begin(root + ".session.Journal", "record"))
            .should()
            .beAnnotatedWith("crema.platform.Retried")),

    PAGES_AND_RESOURCES_ASK_BOUNDARIES(AsksAnybody.class, root -> classes()
            .that()
            .resideInAnyPackage(root + "..web..", root + "..rest..")
            .should(Boundaries.beAllTheyInjectFromThePartsOf(root))),

    NAMES_ARE_WORDS_FROM_A_MEETUP(
            TimeHelper.class,
            root -> noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto)(\\$.*)?")),

    NOTHING_IS_PRINTED(TellsTheConsole.class, root -> noClasses().should(ACCESS_STANDARD_STREAMS)),

    THE_CLOCK_IS_INJECTED(OwnClock.class, root -> noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now"));

    private final Class<?> sample;
    private final Function<String, ArchRule> rule;

    DesignRule(Class<?> sample, Function<String, ArchRule> rule) {
        this.sample = sample;
        this.rule = rule;
    }

    /** The rule for an application whose root package that is. */
    public ArchRule in(String root) {
        return rule.apply(root).as(toString());
    }

    /** The class that breaks this rule. */
    public Class<?> sample() {
        return sample;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
