package dev.chappe.alert.engine;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What is kept by key, in the order of the keys. */
public interface Store<V> {

    /** Behind every key. */
    String LAST = "\uffff";

    @Nullable
    V get(String key);

    void put(String key, V value);

    void delete(String key);

    /**
     * Shows what is kept from one key to another, both included, until the visitor has seen enough.
     *
     * @param visitor
     *            says whether it wants more; must not change the store
     */
    void visit(String from, String to, BiPredicate<String, V> visitor);
}
