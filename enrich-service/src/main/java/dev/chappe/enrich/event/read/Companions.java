package dev.chappe.enrich.event.read;

import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs weak signs of a launch, such as a price or a chip inside: they count where the article also tells a launch of
 * the same company outright.
 */
public final class Companions {

    private Companions() {}

    /** The drafts without those weak ones that stand alone. */
    public static List<Draft> keep(List<Draft> drafts) {
        Set<String> launching = new HashSet<>();
        for (Draft draft : drafts) {
            if (Passing.isLaunch(draft) && !draft.doubts().contains(Doubt.COMPANION)) {
                launching.add(company(draft));
            }
        }
        return drafts.stream()
                .filter(draft -> !draft.doubts().contains(Doubt.COMPANION) || launching.contains(company(draft)))
                .toList();
    }

    private static String company(Draft draft) {
        return draft.role("company") instanceof RoleValue.Name name ? Folding.fold(name.text()) : "";
    }
}
