package dev.chappe.enrich.event.merge;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.enrich.text.Folding;
import dev.chappe.schemas.money.ExchangeRates;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two values of a role mean the same. */
final class Sameness {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static final Set<String> VARIANTS = Set.of("pro", "max", "ultra", "plus", "mini", "lite", "air", "xl", "se",
            "fe");

    /** What a thing can do, and no number of its own. */
    private static final Set<String> NETWORKS = Set.of("3g", "4g", "5g", "6g");
    private static final Set<String> ALIKE = Set.of("BAN", "RESTRICTION");

    /** More words than a name has are a description. */
    private static final int LONGEST_NAME = 4;

    private Sameness() {}

    static boolean isSame(Role role, RoleValue one, RoleValue other) {
        return isSame(role.kind(), one, other);
    }

    static boolean isSame(RoleKind kind, RoleValue one, RoleValue other) {
        return switch (one) {
            case RoleValue.Name name ->
                other instanceof RoleValue.Name second && isSameName(kind, name.text(), second.text());
            case RoleValue.Names names ->
                other instanceof RoleValue.Names second && shared(names.names(), second.names()) >= 2;
            case RoleValue.Text text -> other instanceof RoleValue.Text second
                    && (kind == RoleKind.MARKET || isLikeAction(text.text(), second.text())
                            || Folding.fold(text.text()).equals(Folding.fold(second.text())));
            case RoleValue.Amount amount -> other instanceof RoleValue.Amount second && isSameAmount(amount, second);
            case RoleValue.Figure figure ->
                other instanceof RoleValue.Figure second && figure.value().compareTo(second.value()) == 0;
        };
    }

    /** Readers differ on which of the two a ban on some uses is. */
    private static boolean isLikeAction(String one, String other) {
        return ALIKE.contains(one) && ALIKE.contains(other);
    }

    /** Outlets convert: sums in two currencies are one when they may be at any exchange rate of the last years. */
    private static boolean isSameAmount(RoleValue.Amount one, RoleValue.Amount other) {
        if (!one.currency().equals(other.currency())) {
            return ExchangeRates.mayBeOne(one.value(), one.currency(), other.value(), other.currency());
        }
        BigDecimal difference = one.value().subtract(other.value()).abs();
        return difference.compareTo(one.value().abs().max(other.value().abs()).multiply(TOLERANCE)) <= 0;
    }

    private static boolean isSameName(RoleKind kind, String one, String another) {
        List<String> first = WordSet.words(one);
        List<String> second = WordSet.words(another);
        String whole = String.join("", first);
        String other = String.join("", second);
        if (whole.equals(other)
                || (kind == RoleKind.NAME && (whole.equals(other + 's') || other.equals(whole + 's')))) {
            return true; // "Westlake Chemical", "Westlake Chemicals"
        }
        Set<String> words = new HashSet<>(first);
        Set<String> others = new HashSet<>(second);
        boolean holds = words.containsAll(others) || others.containsAll(words)
                || (kind == RoleKind.NAME && isDescription(words, others));
        return holds
                && (kind != RoleKind.THING || (numbers(words).equals(numbers(others)) && sameVariant(words, others)));
    }

    /** "activité de commandes de vol de X", "X activités": of descriptions most words need to agree. */
    private static boolean isDescription(Set<String> words, Set<String> others) {
        long shared = words.stream().filter(others::contains).count();
        return Math.max(words.size(), others.size()) > LONGEST_NAME
                && shared * 10 >= Math.min(words.size(), others.size()) * 6L;
    }

    /** "11" and "11 Pro" are two, "Xiaomi 15" and "15" are one: what differs may only be a word in front. */
    private static boolean sameVariant(Set<String> words, Set<String> others) {
        Set<String> longer = words.size() > others.size() ? words : others;
        Set<String> shorter = words.size() > others.size() ? others : words;
        return longer.stream().noneMatch(word -> !shorter.contains(word) && VARIANTS.contains(word));
    }

    private static Set<String> numbers(Set<String> words) {
        Set<String> numbers = new HashSet<>();
        for (String word : words) {
            if (word.chars().anyMatch(Character::isDigit) && !NETWORKS.contains(word)) {
                numbers.add(word);
            }
        }
        return numbers;
    }

    private static int shared(List<RoleValue.Name> names, List<RoleValue.Name> others) {
        int shared = 0;
        for (RoleValue.Name name : names) {
            if (others.stream().anyMatch(other -> isSameName(RoleKind.NAME, name.text(), other.text()))) {
                shared++;
            }
        }
        return shared;
    }
}
