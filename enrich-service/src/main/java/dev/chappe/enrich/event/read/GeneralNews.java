package dev.chappe.enrich.event.read;

import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.name.NameMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs what articles about politics, crime, culture or sport seem to tell of business: there it counts only when
 * somebody in business is named, for a party "launches" a campaign and a club "signs a deal" too.
 */
public final class GeneralNews {

    private static final Set<String> OF_SPORT = Set.of("MARKET_SHARE", "ANALYST_RATING", "MARKET_FORECAST");

    private GeneralNews() {}

    /** The drafts without those of nobody. */
    public static List<Draft> drop(AnnotatedArticle article, List<Draft> drafts) {
        Theme theme = drafts.isEmpty() ? Theme.BUSINESS : Theme.of(article);
        if (theme == Theme.BUSINESS) {
            return drafts;
        }
        Map<String, Boolean> known = known(article);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean told = draft.roles().values().stream().anyMatch(value -> isOfBusiness(value, known));
            if (told && !(theme == Theme.SPORT && OF_SPORT.contains(draft.type()))) {
                kept.add(draft);
            }
        }
        new Steps(article).drop(drafts, kept, Cause.NOBODY);
        return kept;
    }

    private static boolean isOfBusiness(RoleValue value, Map<String, Boolean> known) {
        return switch (value) {
            case RoleValue.Name name -> known.getOrDefault(name.text(), false);
            case RoleValue.Names names -> names.names().stream().anyMatch(name -> isOfBusiness(name, known));
            case RoleValue.Text ignored -> false;
            case RoleValue.Amount ignored -> false;
            case RoleValue.Figure ignored -> false;
        };
    }

    /** For each name in its fullest form, whether it is known to be one of business. */
    private static Map<String, Boolean> known(AnnotatedArticle article) {
        Map<String, Boolean> known = new HashMap<>();
        for (NameMention name : article.names().firsts()) {
            known.merge(article.names().nameOf(name).text(), isOfBusiness(name), Boolean::logicalOr);
        }
        return known;
    }

    private static boolean isOfBusiness(NameMention name) {
        return switch (name.kind()) {
            case COMPANY, BANK, BROKER, RESEARCH, GROUP -> true;
            case CHIP, OS, MODEL, PRODUCT, LINE, STATE, AUTHORITY -> name.entity() != null;
            case AGENCY, PLACE, PERSON, OTHER, UNKNOWN -> false;
        };
    }
}
