package dev.chappe.enrich.event.read;

import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one sentence tells twice over: the accord and the sum of a deal are the deal's. */
final class Overlaps {

    private Overlaps() {}

    /** Drops from the drafts of a sentence those that only say what another says better. */
    static void drop(List<Draft> told) {
        if (told.stream().anyMatch(draft -> draft.type().equals("ACQUISITION"))) {
            told.removeIf(
                    draft -> draft.type().equals("PARTNERSHIP") || draft.type().equals("INVESTMENT_PLEDGE"));
        }
        List<RoleValue> bought = told.stream().filter(draft -> draft.type().equals("ACQUISITION"))
                .map(draft -> draft.role("target")).filter(Objects::nonNull).toList();
        told.removeIf(draft -> bought.contains(draft.role("product")));
        List<Span> raised = told.stream().filter(draft -> draft.type().equals("FUNDING_ROUND"))
                .map(Overlaps::amount).filter(Objects::nonNull).toList();
        told.removeIf(draft -> draft.type().equals("INVESTMENT_PLEDGE") && raised.contains(amount(draft)));
    }

    private static @Nullable Span amount(Draft draft) {
        return draft.spans().get("amount");
    }
}
