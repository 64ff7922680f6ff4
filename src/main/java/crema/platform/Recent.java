package crema.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What was used last, by what it is of: no more than so many, for any number of threads. */
public final class Recent<K, V> {

    private final Map<K, V> kept;

    public Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> quietest) {
                return size() > most;
            }
        };
    }

    public synchronized void keep(K of, V value) {
        kept.put(of, value);
    }

    public synchronized Optional<V> of(K of) {
        return Optional.ofNullable(kept.get(of));
    }

    public synchronized void forgetWhere(Predicate<V> gone) {
        kept.values().removeIf(gone);
    }
}
