package crema.export;

import crema.spi.Exporter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

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

    List<Exporter> all() {
        return found;
    }

    Optional<Exporter> named(String id) {
        return found.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }
}
