package dev.chappe.launcher.explain;

import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.event.trace.Outcome;
import dev.chappe.enrich.event.trace.Step;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Possible events of one trigger that came to nothing for one reason: what launches a chip might launch a product. */
record StepGroup(List<Step> steps) {

    private record Key(Span trigger, Cause cause, Map<String, RoleValue> roles) {}

    /** In the order of the first of each group; every event that was told is a group of its own. */
    static List<StepGroup> of(List<Step> steps) {
        List<StepGroup> groups = new ArrayList<>();
        Map<Key, StepGroup> alike = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step.outcome() instanceof Outcome.Dropped dropped) {
                Key key = new Key(step.origin().trigger(), dropped.cause(), step.roles());
                StepGroup group = alike.get(key);
                if (group == null) {
                    group = new StepGroup(new ArrayList<>());
                    alike.put(key, group);
                    groups.add(group);
                }
                group.steps().add(step);
            } else {
                groups.add(new StepGroup(List.of(step)));
            }
        }
        return groups;
    }

    Step first() {
        return steps.getFirst();
    }

    String types() {
        return steps.stream().map(Step::type).distinct().collect(Collectors.joining(", "));
    }

    /** The roles or other words that the reason is about, empty when it is about none. */
    String details() {
        return steps.stream().map(Step::outcome).map(outcome -> outcome instanceof Outcome.Dropped dropped
                ? dropped.detail()
                : "").filter(detail -> !detail.isEmpty()).distinct().collect(Collectors.joining(", "));
    }
}
