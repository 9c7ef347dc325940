package dev.chappe.enrich.recent;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of a store that were in use last, as objects: to read a value from its bytes costs more than all that is done
 * with it. Right only where nobody else writes to the store, and where it is made anew when the store is opened anew. Not
 * safe for use by several threads.
 */
public final class Recent<V> {

    private final Map<String, V> values;
    private final Function<String, @Nullable V> store;

    /**
     * @param most
     *            how many values are kept
     * @param store
     *            asked for what is not at hand
     */
    public Recent(int most, Function<String, @Nullable V> store) {
        this.store = store;
        this.values = new Bounded<>(most);
    }

    /** The value of a key, null when the store has none. */
    public @Nullable V get(String key) {
        V known = values.get(key);
        if (known == null) {
            known = store.apply(key);
            if (known != null) {
                values.put(key, known);
            }
        }
        return known;
    }

    /** To be called when a value is in the store, not before: what cannot be written must not be believed. */
    public void put(String key, V value) {
        values.put(key, value);
    }

    /** To be called when a key was deleted from the store. */
    public void forget(String key) {
        values.remove(key);
    }
}
