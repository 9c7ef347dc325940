package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Money;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import java.math.BigDecimal;

/** Whether a deal makes sense as one: its sum, its buyer, what is bought. */
final class DealSense {

    /** What costs less in any currency is a price and no deal. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(10_000);

    /** Who spends less makes no plan. */
    private static final BigDecimal SMALLEST_PLEDGE = BigDecimal.valueOf(1_000_000);

    /** A loan of less is a household's. */
    private static final BigDecimal SMALLEST_ROUND = BigDecimal.valueOf(100_000);

    private DealSense() {}

    /** Whether a draft whose key roles are filled can be what its type means. */
    static boolean holds(Draft draft, Theme theme) {
        return switch (draft.type()) {
            case "INVESTMENT_PLEDGE" -> costs(draft, SMALLEST_PLEDGE) && !says(Words.TOTAL, draft.passage())
                    && !(draft.doubts().contains(Draft.Doubt.NOUN) && says(Words.VALUATION, draft.passage()));
            case "FUNDING_ROUND" -> costs(draft, SMALLEST_ROUND) && !says(Words.TOTAL, draft.passage())
                    && !says(Words.CHARITY, draft.passage());
            case "ACQUISITION" -> costs(draft, SMALLEST) && isSale(draft, theme);
            default -> true;
        };
    }

    /** Whether nothing is known of who raises or buys: in an article about politics, crime or the arts it is no firm. */
    static boolean isOfNobody(Draft draft) {
        NameMention actor = switch (draft.type()) {
            case "FUNDING_ROUND" -> draft.mention("company");
            case "ACQUISITION" -> draft.mention("acquirer");
            default -> null;
        };
        return actor != null && actor.kind() == NameKind.UNKNOWN;
    }

    private static boolean costs(Draft draft, BigDecimal least) {
        return !(draft.role("amount") instanceof RoleValue.Amount amount) || amount.value().compareTo(least) >= 0;
    }

    private static boolean says(Words words, Passage passage) {
        for (int at = passage.first(); at < passage.end(); at++) {
            if (passage.is(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** People buy houses and phones; a company is bought by a company, or is a known one. */
    private static boolean isSale(Draft draft, Theme theme) {
        NameMention buyer = draft.mention("acquirer");
        NameMention bought = draft.mention("target");
        if (bought == null) {
            return true;
        }
        Passage passage = draft.passage();
        boolean one = passage.is(Words.INDEFINITE, bought.firstToken() - 1)
                || (passage.figure(bought.firstToken() - 1) instanceof Money);
        NameMention next = passage.name(bought.endToken());
        if (one || (next != null && next.kind().isThing())) {
            return false; // "a $3.5m Ferrari", "Nvidia A100 chips"
        }
        Entity entity = bought.entity();
        boolean thing = bought.kind().isThing() && entity != null && entity.maker() != null;
        boolean byPerson = buyer != null && buyer.kind() == NameKind.PERSON && entity == null
                && (theme != Theme.BUSINESS || draft.role("amount") == null);
        return !thing && !byPerson;
    }
}
