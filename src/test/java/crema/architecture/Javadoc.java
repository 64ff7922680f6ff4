package crema.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Looks for public types that do not say what they are, with the compiler's own eyes. */
public final class Javadoc {

    private Javadoc() {}

    /** Types declared public below that folder, nested ones included, without a Javadoc comment. */
    public static List<String> missingBelow(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = new Sources(root).files(".java").toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            PublicTypes found = new PublicTypes(DocTrees.instance(task));
            task.parse().forEach(unit -> found.scan(unit, null));
            return found.undocumented;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static final class PublicTypes extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final List<String> undocumented = new ArrayList<>();

        PublicTypes(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (open && docs.getDocComment(getCurrentPath()) == null) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                undocumented.add(unit.getPackageName() + "." + type.getSimpleName());
            }
            return super.visitClass(type, nothing);
        }
    }
}
