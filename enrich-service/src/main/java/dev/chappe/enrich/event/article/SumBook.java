package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.mention.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sentences of an article name a sum; looked up when somebody asks for the first one. */
public final class SumBook {

    /** Who reads on from a sum needs no more of them. */
    private static final int MOST = 12;

    private final List<Passage> passages;
    private @Nullable Map<RoleValue.Amount, List<Passage>> naming;

    SumBook(List<Passage> passages) {
        this.passages = passages;
    }

    /** The first sentences that name a sum, in order. */
    public List<Passage> naming(RoleValue.Amount amount) {
        Map<RoleValue.Amount, List<Passage>> known = naming;
        if (known == null) {
            known = read(passages);
            naming = known;
        }
        return known.getOrDefault(amount, List.of());
    }

    private static Map<RoleValue.Amount, List<Passage>> read(List<Passage> passages) {
        Map<RoleValue.Amount, List<Passage>> naming = new HashMap<>();
        for (Passage passage : passages) {
            for (Money money : passage.figures(Money.class)) {
                List<Passage> known = naming.computeIfAbsent(RoleValue.Amount.of(money), amount -> new ArrayList<>(1));
                if (known.size() < MOST && (known.isEmpty() || known.getLast().number() != passage.number())) {
                    known.add(passage);
                }
            }
        }
        return naming;
    }
}
