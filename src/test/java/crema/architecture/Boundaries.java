package crema.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.ArchCondition.from;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;

/** What holds transactions, and who may be asked from outside. */
final class Boundaries {

    private Boundaries() {}

    static DescribedPredicate<JavaClass> holdAnEntityManager() {
        return describe("hold an entity manager", type -> type.getFields().stream()
                .anyMatch(field -> field.isAnnotatedWith(Inject.class)
                        && field.getRawType().isEquivalentTo(EntityManager.class)));
    }

    /** Those that are asked from outside and come to that call in a transaction of their own, by others that join it or at once. */
    static DescribedPredicate<JavaClass> begin(String type, String method) {
        return describe(
                "begin what comes to " + type + "." + method,
                item -> item.getModifiers().contains(JavaModifier.PUBLIC)
                        && transactional(item)
                        && !joinsOthers(item)
                        && comesTo(item, type, method, new HashSet<>()));
    }

    private static boolean comesTo(JavaClass item, String type, String method, Set<JavaClass> seen) {
        return seen.add(item)
                && item.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(type)
                                ? call.getName().equals(method)
                                : joinsOthers(call.getTargetOwner())
                                        && comesTo(call.getTargetOwner(), type, method, seen));
    }

    private static boolean joinsOthers(JavaClass item) {
        return item.tryGetAnnotationOfType(Transactional.class)
                .filter(begins -> begins.value() == Transactional.TxType.MANDATORY)
                .isPresent();
    }

    static ArchCondition<JavaClass> beTransactional() {
        return from(describe("be @ApplicationScoped and @Transactional", Boundaries::transactional));
    }

    /** But for what is no row: settings and other things of the platform, and records such as the caller. */
    static ArchCondition<JavaClass> beAllTheyInjectFromThePartsOf(String root) {
        return new ArchCondition<>("inject only boundaries from the parts") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .filter(field -> ofAPart(field.getRawType(), root) && !transactional(field.getRawType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " is neither a boundary nor a record")));
            }
        };
    }

    private static boolean ofAPart(JavaClass type, String root) {
        String name = type.getPackageName();
        return name.startsWith(root + ".")
                && !name.startsWith(root + ".platform")
                && !name.matches(".*\\.(web|rest)(\\..*)?")
                && !type.isRecord();
    }

    private static boolean transactional(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class)
                && (type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream()
                                .filter(Boundaries::callable)
                                .allMatch(method -> method.isAnnotatedWith(Transactional.class)));
    }

    private static boolean callable(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
