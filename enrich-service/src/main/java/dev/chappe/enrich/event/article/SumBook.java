package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.mention.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sentences of an article name a sum. */
public final class SumBook {

    /** Who reads on from a sum needs no more of them. */
    private static final int MOST = 12;

    private final Map<RoleValue.Amount, List<Passage>> naming = new HashMap<>();

    private SumBook() {}

    static SumBook of(List<Passage> passages) {
        SumBook book = new SumBook();
        for (Passage passage : passages) {
            for (Money money : passage.figures(Money.class)) {
                List<Passage> known = book.naming.computeIfAbsent(RoleValue.Amount.of(money),
                        amount -> new ArrayList<>(1));
                if (known.size() < MOST && (known.isEmpty() || known.getLast().number() != passage.number())) {
                    known.add(passage);
                }
            }
        }
        return book;
    }

    /** The first sentences that name a sum, in order. */
    public List<Passage> naming(RoleValue.Amount amount) {
        return naming.getOrDefault(amount, List.of());
    }
}
