package dev.chappe.enrich.event.frame;

import dev.chappe.enrich.grammar.Function;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param under
 *            verbs, by dictionary form, one of which a noun has to depend on; empty when any will do
 * @param echo
 *            whether its noun only takes up what another trigger of the type has said before: "the operation"
 * @param known
 *            how many of those who play a part have to be known as organisations
 */
public record Frame(String type, Map<String, List<Function>> roles, Map<String, String> set, List<String> need,
        When when, boolean own, boolean companion, Set<String> under, boolean echo, Known known) {

    /** When the event of a frame takes place. */
    public enum When {
        ANY,
        /** In the present or future: "invested" tells a past total and no pledge. */
        AHEAD,
        /** As done: who "invests" or "invested" in a company gives it its money. */
        DONE
    }

    /** How sure it has to be that those who play a part are organisations. */
    public enum Known {
        NONE,
        /** One at least, where the trigger says as much of people and states. */
        ONE,
        /** All, where the trigger says it of nearly anything. */
        ALL,
        /** One at least, and that a state or an authority. */
        STATE,
        /** The thing that is told of, by the vocabulary or from the words beside it. */
        THING
    }

    public Frame {
        roles = Map.copyOf(roles);
        set = Map.copyOf(set);
        need = List.copyOf(need);
        under = Set.copyOf(under);
    }

    /** Whether its words tell of the type by themselves. */
    public boolean isPlain() {
        return !echo && under.isEmpty() && need.isEmpty() && known == Known.NONE && when == When.ANY;
    }

    /** Whether somebody does it to something, so that the passive turns the two around. */
    public boolean isTransitive() {
        return roles.values().stream().anyMatch(functions -> functions.contains(Function.OBJECT));
    }

    /**
     * Whether a name right before the noun is not whose deed it is: what it is done to ("the Contoso takeover"), or where
     * it is done ("a UK factory").
     */
    public boolean actsOnNames() {
        return !under.isEmpty() || roles.entrySet().stream()
                .anyMatch(role -> !role.getKey().equals("amount") && role.getValue().contains(Function.OBJECT));
    }
}
