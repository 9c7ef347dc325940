package dev.chappe.enrich.event.read;

import dev.chappe.enrich.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps sums apart: what a market is expected to come to is what nobody pledges. */
public final class MarketSums {

    private MarketSums() {}

    /** The drafts without the pledges whose sum is a market's. */
    public static List<Draft> apart(List<Draft> drafts) {
        Set<Span> markets = new HashSet<>();
        for (Draft draft : drafts) {
            Span sum = sum(draft);
            if (draft.type().equals("MARKET_FORECAST") && sum != null) {
                markets.add(sum);
            }
        }
        return drafts.stream()
                .filter(draft -> !draft.type().equals("INVESTMENT_PLEDGE") || !markets.contains(sum(draft)))
                .toList();
    }

    private static @Nullable Span sum(Draft draft) {
        return draft.spans().get("amount");
    }
}
