package dev.chappe.enrich.story;

import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.text.DataFile;
import dev.chappe.schemas.money.ExchangeRates;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two values of a role tell the same. Symmetric; holds for a value and itself. */
final class ValueAgreement {

    private static final BigDecimal AMOUNT_TOLERANCE = new BigDecimal("0.01");
    private static final BigDecimal NUMBER_TOLERANCE = new BigDecimal("0.005");
    private static final BigDecimal PERCENT_POINTS = new BigDecimal("0.05");
    private static final int PARTIES = 2;
    private static final int SHORT_WORD = 2;
    private static final Set<String> VARIANTS = Set.copyOf(DataFile.lines("story/variants.txt"));
    private static final Set<String> MARKET_WORDS = Set.copyOf(DataFile.lines("story/market-words.txt"));

    private ValueAgreement() {}

    static boolean agree(RoleKind kind, RoleValue one, RoleValue other) {
        if (one.equals(other) || CanonicalValue.of(one).equals(CanonicalValue.of(other))) {
            return true;
        }
        return switch (kind) {
            case NAME -> one instanceof Name a && other instanceof Name b && sameName(a, b);
            case THING -> one instanceof Name a && other instanceof Name b && sameThing(a, b);
            case NAMES -> one instanceof Names a && other instanceof Names b && shared(a, b) >= PARTIES;
            case AMOUNT -> one instanceof Amount a && other instanceof Amount b && sameAmount(a, b);
            case PERCENT -> one instanceof Figure a && other instanceof Figure b
                    && a.value().subtract(b.value()).abs().compareTo(PERCENT_POINTS) <= 0;
            case NUMBER -> one instanceof Figure a && other instanceof Figure b
                    && within(NUMBER_TOLERANCE, a.value(), b.value());
            case MARKET -> one instanceof Text a && other instanceof Text b && sameMarket(a.text(), b.text());
            case COUNT, WORD, PERIOD -> false;
        };
    }

    private static boolean sameName(Name one, Name other) {
        if (isMadeBy(one, other) || isMadeBy(other, one)) {
            return true;
        }
        if (one.entityId() != null && other.entityId() != null) {
            return one.entityId().equals(other.entityId());
        }
        FoldedName a = FoldedName.of(one.text());
        FoldedName b = FoldedName.of(other.text());
        return a.squeezed().equals(b.squeezed()) || a.contains(b) || b.contains(a);
    }

    /** Who acts on a product acts on its maker: a ban of ChatGPT is one of OpenAI. */
    private static boolean isMadeBy(Name product, Name company) {
        return KnownName.key(company).equals(KnownName.makerKey(product));
    }

    private static boolean sameThing(Name one, Name other) {
        FoldedName a = FoldedName.of(one.text());
        FoldedName b = FoldedName.of(other.text());
        return a.squeezed().equals(b.squeezed()) || isMore(a, b) || isMore(b, a);
    }

    /** Whether one name is the other with words around it that name no other product. */
    private static boolean isMore(FoldedName longer, FoldedName shorter) {
        return longer.contains(shorter) && isAside(longer.beyond(shorter));
    }

    /** Whether words may be left out of a product's name: no number and no word that names another product. */
    private static boolean isAside(List<String> words) {
        return words.stream().noneMatch(
                word -> VARIANTS.contains(word) || word.codePoints().anyMatch(Character::isDigit));
    }

    private static long shared(Names one, Names other) {
        return one.names().stream().filter(a -> other.names().stream().anyMatch(b -> sameName(a, b))).count();
    }

    private static boolean sameAmount(Amount one, Amount other) {
        if (!one.currency().equals(other.currency())) {
            return ExchangeRates.mayBeOne(one.value(), one.currency(), other.value(), other.currency());
        }
        return within(AMOUNT_TOLERANCE, one.value(), other.value()) || inside(one, other) || inside(other, one);
    }

    private static boolean inside(Amount amount, Amount range) {
        return range.max() != null && range.value().compareTo(amount.value()) <= 0
                && amount.value().compareTo(range.max()) <= 0;
    }

    private static boolean within(BigDecimal tolerance, BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(one.abs().max(other.abs()).multiply(tolerance)) <= 0;
    }

    /** A distinctive word in common is enough, since figures and years must agree besides, and languages differ. */
    private static boolean sameMarket(String one, String other) {
        Set<String> a = distinctive(one);
        Set<String> b = distinctive(other);
        return (a.isEmpty() && b.isEmpty())
                ? FoldedName.of(one).equals(FoldedName.of(other))
                : !Collections.disjoint(a, b);
    }

    private static Set<String> distinctive(String market) {
        return FoldedName.of(market).words().stream().map(ValueAgreement::singular)
                .filter(word -> word.length() > SHORT_WORD && !MARKET_WORDS.contains(word))
                .collect(Collectors.toSet());
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
