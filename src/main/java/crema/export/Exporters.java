package crema.export;

import crema.spi.Coverage;
import crema.spi.Document;
import crema.spi.Exporter;
import crema.spi.Occasion;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The exporters there are: the bundled ones, found once with {@link ServiceLoader}. */
@ApplicationScoped
class Exporters {

    private List<Exporter> found;

    @PostConstruct
    void find() {
        found = ServiceLoader.load(Exporter.class, getClass().getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** What can be asked for: of each exporter its first document of that coverage. */
    List<Writing> onRequest(Coverage covers) {
        return found.stream()
                .filter(exporter -> exporter.occasions().contains(Occasion.ON_REQUEST))
                .flatMap(exporter -> documents(exporter, covers).limit(1))
                .toList();
    }

    /** All documents about a chapter that an exporter writes. */
    List<Writing> ofChapter(Exporter exporter) {
        return documents(exporter, Coverage.CHAPTER).toList();
    }

    private static Stream<Writing> documents(Exporter exporter, Coverage covers) {
        Stream<Document> documents = exporter.documents().stream().filter(document -> document.covers() == covers);
        return documents.map(document -> new Writing(exporter, document));
    }
}
