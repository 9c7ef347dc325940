package dev.chappe.enrich.event.merge;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.event.read.Draft;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.name.NameMention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What speaks for or against a draft, as named numbers, most of them 0 or 1. What is 0 is left out. The words of the
 * article are not among them, nor is its language: a sign says how something is told, not who it is about.
 */
final class Signs {

    private static final int LEAD = 2;
    private static final double LONG = 60;
    private static final double OFTEN = 3;
    private static final double MANY = 3;

    private final Taxonomy taxonomy;

    Signs(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    Map<String, Double> of(AnnotatedArticle article, Draft draft) {
        Map<String, Double> signs = new LinkedHashMap<>();
        signs.put("type " + draft.type(), 1.0);
        addPlace(draft.passage(), signs);
        for (Doubt doubt : draft.doubts()) {
            signs.put(word(doubt), 1.0);
        }
        if (draft.factuality() != Factuality.ANNOUNCED) {
            signs.put(word(draft.factuality()), 1.0);
        }
        addNames(article, draft, signs);
        addShare("told again", draft.supports() / OFTEN, signs);
        addShare("details", details(draft) / MANY, signs);
        addShare("business", business(article), signs);
        return signs;
    }

    private static void addPlace(Passage passage, Map<String, Double> signs) {
        if (passage.isTitle()) {
            signs.put("title", 1.0);
        } else if (passage.number() <= LEAD) {
            signs.put("lead", 1.0);
        }
        addShare("long sentence", (passage.end() - passage.first()) / LONG, signs);
    }

    /** How well the names that identify the event are known, and whether the article is about them. */
    private void addNames(AnnotatedArticle article, Draft draft, Map<String, Double> signs) {
        List<NameMention> names = taxonomy.roles(draft.type()).stream()
                .filter(spec -> spec.role().use() == Role.Use.KEY).map(spec -> draft.mention(spec.name()))
                .filter(Objects::nonNull).toList();
        if (names.isEmpty()) {
            return;
        }
        long known = names.stream().filter(name -> name.entity() != null).count();
        addShare("known", (double) known / names.size(), signs);
        addShare("named often", (article.names().mentions(names.getFirst()) - 1) / OFTEN, signs);
        Passage first = article.passages().getFirst();
        if (first.isTitle()) {
            long there = names.stream().filter(name -> first.names().stream()
                    .anyMatch(titled -> article.names().isSame(titled, name))).count();
            addShare("in title", (double) there / names.size(), signs);
        }
    }

    private int details(Draft draft) {
        int details = 0;
        for (RoleSpec spec : taxonomy.roles(draft.type())) {
            details += spec.role().use() != Role.Use.KEY && draft.role(spec.name()) != null ? 1 : 0;
        }
        return details;
    }

    /** Organisations of the vocabulary in a sentence, on average. */
    private static double business(AnnotatedArticle article) {
        int mentions = 0;
        for (NameMention name : article.names().firsts()) {
            mentions += name.entity() != null && name.kind().isOrganisation() ? article.names().mentions(name) : 0;
        }
        return (double) mentions / article.passages().size();
    }

    private static void addShare(String sign, double share, Map<String, Double> signs) {
        if (share > 0) {
            signs.put(sign, Math.min(1, share));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
