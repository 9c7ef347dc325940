package dev.chappe.enrich.event.trace;

import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.text.Span;
import java.util.List;
import java.util.Map;

/**
 * What a possible event hangs on.
 *
 * @param trigger
 *            the words, for instance a verb or a figure
 * @param tried
 *            for each role the functions that it is looked for in beside the trigger, the best first; empty where roles
 *            are found by other means
 */
public record Origin(Span trigger, Map<String, List<Function>> tried) {

    public Origin {
        tried = Map.copyOf(tried);
    }

    /** Of words whose roles are found by other means than their functions. */
    public static Origin of(Span trigger) {
        return new Origin(trigger, Map.of());
    }
}
