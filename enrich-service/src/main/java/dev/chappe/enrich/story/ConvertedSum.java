package dev.chappe.enrich.story;

import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums that articles state in two currencies, and so agree with articles that state them in the other one. */
final class ConvertedSum {

    /** The role of the sum. */
    static final String AMOUNT = "amount";
    /** The role of the same sum in another currency. */
    static final String CONVERTED = "amountConverted";

    private ConvertedSum() {}

    /** Whether one article's sum is the other's in a currency that one of them converts to. */
    static boolean agree(Map<String, RoleValue> one, Map<String, RoleValue> other) {
        return same(one.get(CONVERTED), other.get(AMOUNT)) || same(one.get(AMOUNT), other.get(CONVERTED))
                || same(one.get(CONVERTED), other.get(CONVERTED));
    }

    /** Drops a conversion into the currency that the sum is in already, as the merging of two articles may leave one. */
    static void dropIdle(Map<String, Argument> arguments) {
        Argument amount = arguments.get(AMOUNT);
        Argument converted = arguments.get(CONVERTED);
        if (amount != null && converted != null && amount.value() instanceof Amount sum
                && converted.value() instanceof Amount other && sum.currency().equals(other.currency())) {
            arguments.remove(CONVERTED);
        }
    }

    private static boolean same(@Nullable RoleValue one, @Nullable RoleValue other) {
        return one != null && other != null && ValueAgreement.agree(RoleKind.AMOUNT, one, other);
    }
}
