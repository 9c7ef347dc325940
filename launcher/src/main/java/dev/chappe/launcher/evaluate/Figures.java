package dev.chappe.launcher.evaluate;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.frame.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The tallies of many articles together, by group. */
final class Figures {

    private final Taxonomy taxonomy;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Figures(Taxonomy taxonomy, List<ArticleScore> scores) {
        this.taxonomy = taxonomy;
        scores.forEach(score -> score.tallies()
                .forEach((group, tally) -> tallies.merge(group, tally, Tally::plus)));
    }

    Tally of(String group) {
        return tallies.getOrDefault(group, Tally.NONE);
    }

    /** The groups that have anything: each type followed by its languages, then CORE, ALL, and last the roles. */
    List<String> groups() {
        List<String> groups = new ArrayList<>();
        TreeSet<String> sorted = new TreeSet<>(tallies.keySet());
        List<String> wholes = new ArrayList<>(taxonomy.types().stream().map(EventType::name).toList());
        sorted.stream().filter(group -> !group.contains("/") && !wholes.contains(group) && !isSum(group))
                .forEach(wholes::add);
        wholes.addAll(List.of(ArticleScore.CORE, ArticleScore.ALL, ArticleScore.ROLES));
        for (String whole : wholes) {
            sorted.stream().filter(group -> group.equals(whole) || group.startsWith(whole + "/"))
                    .forEach(groups::add);
        }
        return groups;
    }

    private static boolean isSum(String group) {
        return group.equals(ArticleScore.CORE) || group.equals(ArticleScore.ALL) || group.equals(ArticleScore.ROLES);
    }

    /** Mean F1 of the types that the labels have. */
    double macroF1() {
        return taxonomy.types().stream().map(type -> of(type.name()))
                .filter(tally -> tally.found() + tally.missed() > 0).mapToDouble(Tally::f1).average().orElse(0);
    }
}
