package crema.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The parts of the business, the packages right below the root, and what each stands on. */
final class Parts {

    /** A part that is not here yet is to be thought about first. */
    private static final Map<String, Set<String>> GROUND = Map.of(
            "platform", Set.of(),
            "member", Set.of("platform"),
            "community", Set.of("platform", "member"),
            "session", Set.of("platform", "member", "community"),
            "export", Set.of("platform", "member", "community", "session", "spi"),
            "archive", Set.of("platform", "member", "community", "session"),
            "live", Set.of("platform", "member", "session"),
            "welcome", Set.of("platform", "member", "community", "session"));

    private Parts() {}

    static ArchCondition<JavaClass> knowOnlyTheirGround(String root) {
        return dependOn("depend only on the parts they stand on", root, dependency -> {
            String from = part(root, dependency.getOriginClass());
            String to = part(root, dependency.getTargetClass());
            return from.equals(to) || GROUND.getOrDefault(from, Set.of()).contains(to);
        });
    }

    static ArchCondition<JavaClass> doWithoutPagesAndResources(String root) {
        return dependOn("do without pages and resources", root, dependency -> {
            String target = dependency.getTargetClass().getName().substring(root.length() + 1);
            return !target.matches(".*\\b(web|rest)\\..*");
        });
    }

    private static ArchCondition<JavaClass> dependOn(String description, String root, Predicate<Dependency> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(root + "."))
                        .filter(dependency -> !allowed.test(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static String part(String root, JavaClass type) {
        return below(root, type).split("\\.")[0];
    }

    private static String below(String root, JavaClass type) {
        return type.getPackageName().substring(root.length() + 1);
    }
}
