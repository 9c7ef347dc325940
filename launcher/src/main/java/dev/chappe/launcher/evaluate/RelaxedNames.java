package dev.chappe.launcher.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Whether two names mean the same, as a reader would say. */
final class RelaxedNames {

    private static final int LONGER = 4;
    private static final double SHARED = 0.6;
    private static final Set<String> OF_ANY_MARKET = Set.of("marche", "market", "mondial", "mondiale", "global",
            "worldwide", "world", "depense", "spending", "secteur", "sector", "vente", "sale", "shipment", "industrie",
            "industry", "revenu", "revenue");

    private RelaxedNames() {}

    /** An organisation, person or place: one name holds the other's words, or they share most. */
    static boolean sameName(String gold, String got) {
        return eitherPart(gold, got, RelaxedNames::sameName) || sameWords(gold, got, (one, other) -> {
            Set<String> shared = intersection(one, other);
            return one.containsAll(other) || other.containsAll(one)
                    || (double) shared.size() / Math.min(one.size(), other.size()) >= SHARED;
        });
    }

    /** A product, chip, model or system: one name holds the other, and their numbers agree. */
    static boolean sameThing(String gold, String got) {
        return eitherPart(gold, got, RelaxedNames::sameThing) || sameWords(gold, got, (one, other) -> {
            Set<String> numbers = numbers(one);
            Set<String> others = numbers(other);
            return (one.containsAll(other) || other.containsAll(one))
                    && (numbers.containsAll(others) || others.containsAll(numbers));
        });
    }

    /** The description of a market: at least one shared word that not every market has. */
    static boolean sameMarket(String gold, String got) {
        Set<String> one = stems(gold);
        Set<String> other = stems(got);
        Set<String> shared = intersection(one, other);
        return !OF_ANY_MARKET.containsAll(shared) || one.equals(other)
                || (!shared.isEmpty() && (OF_ANY_MARKET.containsAll(one) || OF_ANY_MARKET.containsAll(other)));
    }

    /** How many names of the one list find a name of their own in the other. */
    static int matched(List<String> gold, List<String> got) {
        List<String> left = new ArrayList<>(got);
        int hits = 0;
        for (String name : gold) {
            for (int i = 0; i < left.size(); i++) {
                if (sameName(name, left.get(i))) {
                    left.remove(i);
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    /** Either part of a name given with its short form, as in "Agence nationale (ANSSI)". */
    private static boolean eitherPart(String gold, String got, BiPredicate<String, String> same) {
        String name = gold.strip();
        int open = name.lastIndexOf('(');
        if (open <= 0 || !name.endsWith(")")) {
            return false;
        }
        String shortForm = name.substring(open + 1, name.length() - 1);
        return !shortForm.isEmpty() && shortForm.indexOf(')') < 0
                && (same.test(name.substring(0, open).strip(), got) || same.test(shortForm, got));
    }

    /** Whole phrases that happen to hold the name are not the name. */
    private static boolean sameWords(String gold, String got, BiPredicate<Set<String>, Set<String>> same) {
        List<String> one = NameWords.distinctive(gold);
        List<String> other = NameWords.distinctive(got);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return String.join("", one).equals(String.join("", other))
                || (Math.abs(one.size() - other.size()) <= LONGER
                        && same.test(new HashSet<>(one), new HashSet<>(other)));
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    private static Set<String> numbers(Set<String> words) {
        Set<String> numbers = new HashSet<>(words);
        numbers.removeIf(word -> word.chars().noneMatch(c -> c >= '0' && c <= '9'));
        return numbers;
    }

    private static Set<String> stems(String market) {
        Set<String> stems = new HashSet<>();
        for (String word : NameWords.distinctive(market)) {
            boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
            stems.add(plural ? word.substring(0, word.length() - 1) : word);
        }
        return stems;
    }
}
