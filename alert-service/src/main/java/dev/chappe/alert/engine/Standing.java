package dev.chappe.alert.engine;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the rules have told of one event or trend.
 *
 * @param told
 *            by rule
 * @param touched
 *            when it was last told of
 */
public record Standing(Map<String, Told> told, Instant touched) {

    /** Nobody told anything. */
    public static final Standing NONE = new Standing(Map.of(), Instant.EPOCH);

    public Standing {
        told = Map.copyOf(told);
    }

    /**
     * What one rule has told.
     *
     * @param revision
     *            of its last signal
     * @param stands
     *            whether it was not taken back since
     * @param essence
     *            what matters to the rule as it was told, by field
     */
    public record Told(int revision, boolean stands, Map<String, String> essence) {

        public Told {
            essence = Map.copyOf(essence);
        }
    }

    Standing with(String rule, Told now, Instant time) {
        Map<String, Told> all = new TreeMap<>(told);
        all.put(rule, now);
        return new Standing(all, time);
    }
}
