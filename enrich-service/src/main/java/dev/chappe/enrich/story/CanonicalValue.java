package dev.chappe.enrich.story;

import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** One text for all the spellings of a value. Canonical twice is canonical once. */
public final class CanonicalValue {

    private CanonicalValue() {}

    public static String of(RoleValue value) {
        return switch (value) {
            case Name name -> KnownName.key(name);
            case Names names -> names.names().stream().map(KnownName::key).distinct().sorted()
                    .collect(Collectors.joining(","));
            case Text text -> FoldedName.of(text.text()).squeezed();
            case Amount amount -> amount.currency() + plain(amount.value())
                    + (amount.max() == null ? "" : ".." + plain(amount.max()));
            case Figure figure -> plain(figure.value());
        };
    }

    /** Of several names the first in canonical order, so that it does not depend on the order in the article. */
    static String first(RoleValue value) {
        return value instanceof Names names
                ? names.names().stream().map(KnownName::key).sorted().findFirst().orElse("")
                : of(value);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
