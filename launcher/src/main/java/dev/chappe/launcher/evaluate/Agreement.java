package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When what was read for a role counts as what the label says. */
interface Agreement {

    /**
     * Whether a value agrees with its label.
     *
     * @param gold
     *            null when the label leaves the role empty; then nothing agrees
     * @param got
     *            null when nothing was read
     * @param event
     *            the whole event that was read
     */
    boolean holds(Role role, @Nullable JsonNode gold, @Nullable JsonNode got, JsonNode event);

    /** Whether two lists name the same partners. */
    boolean sameParties(List<String> gold, List<String> got);
}
