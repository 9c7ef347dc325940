package dev.chappe.enrich.event.frame;

import dev.chappe.enrich.grammar.Function;
import java.util.List;
import java.util.Map;

/**
 * Who plays which role with a trigger.
 *
 * @param type
 *            of the event
 * @param roles
 *            for each role the functions that it is looked for in, the best first
 * @param set
 *            roles whose value the trigger itself gives
 * @param need
 *            roles without which the frame says nothing, beside the key roles of the type
 * @param when
 *            whether the trigger has to lie ahead
 * @param own
 *            whether the company has to be the one that the article is about
 * @param companion
 *            whether it says something only beside another launch of the same company
 */
public record Frame(String type, Map<String, List<Function>> roles, Map<String, String> set, List<String> need,
        When when, boolean own, boolean companion) {

    /** When the event of a frame takes place. */
    public enum When {
        ANY,
        /** In the present or future: "invested" tells a past total and no pledge. */
        AHEAD
    }

    public Frame {
        roles = Map.copyOf(roles);
        set = Map.copyOf(set);
        need = List.copyOf(need);
    }

    /** Whether somebody does it to something, so that the passive turns the two around. */
    public boolean isTransitive() {
        return roles.values().stream().anyMatch(functions -> functions.contains(Function.OBJECT));
    }
}
