package dev.chappe.enrich.recent;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of bounded size that drops what was not in use for longest. */
public final class Bounded<V> extends LinkedHashMap<String, V> {

    private static final long serialVersionUID = 1;
    private static final float LOAD = 0.75f;

    private final int most;

    /**
     * An empty one.
     *
     * @param most
     *            how many values are kept
     */
    public Bounded(int most) {
        super(most, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > most;
    }
}
