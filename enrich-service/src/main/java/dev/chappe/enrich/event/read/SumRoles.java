package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.clause.VerbGroup;
import dev.chappe.enrich.clause.VerbGroup.Mark;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.mention.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills roles with the sum of money that belongs to a trigger. */
final class SumRoles {

    private static final int FAR = 20;

    private final Passage passage;
    private final Arguments arguments;

    SumRoles(Passage passage, Arguments arguments) {
        this.passage = passage;
        this.arguments = arguments;
    }

    void fill(Draft draft, RoleSpec spec, List<Function> functions) {
        boolean verb = arguments instanceof VerbArguments;
        Sums sums = new Sums(passage);
        Money inside = verb && functions.contains(Function.ANY)
                ? sums.within(arguments.first(), arguments.end())
                : null;
        if (inside != null) {
            Sums.fill(draft, spec.name(), inside); // "led a $5m round in X"
            return;
        }
        Money money = money(sums, functions);
        boolean raised = verb && draft.type().equals("FUNDING_ROUND");
        if (money != null && !(raised && Sums.isQualifier(passage, money))) {
            Sums.fill(draft, spec.name(), money);
        }
    }

    private @Nullable Money money(Sums sums, List<Function> functions) {
        if (functions.contains(Function.ANY)) {
            return sums.nearest(arguments.first(), arguments.end());
        }
        boolean verb = arguments instanceof VerbArguments;
        Money after = sums.object(arguments.end(), verb ? 0 : 2);
        if (after != null) {
            return after;
        }
        VerbGroup group = arguments.group();
        Money related = verb && group != null ? sums.related(group) : null;
        if (related != null) {
            return related;
        }
        boolean turned = group != null && group.is(Mark.PASSIVE);
        boolean headline = passage.isTitle() && group != null && !group.is(Mark.DEPENDENT);
        Money cost = verb ? sums.within(arguments.first(), arguments.end()) : sums.cost(arguments.end());
        if (cost != null) {
            return cost;
        }
        return verb
                ? sums.before(arguments.first(), turned || headline ? FAR : 0)
                : sums.compound(arguments.first());
    }
}
