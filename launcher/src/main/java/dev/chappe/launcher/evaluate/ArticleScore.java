package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.frame.RoleSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one article came out.
 *
 * @param tallies
 *            by group: a type, {@link #ALL}, {@link #CORE}, each also followed by "/" and the language; and
 *            {@link #ROLES} for the roles that do not identify, of the events that were found
 */
record ArticleScore(String article, Pairing pairing, Map<String, Tally> tallies) {

    static final String ALL = "ALL";
    /** The four types that the product was begun for. */
    static final String CORE = "CORE";
    static final String ROLES = "ROLES";

    private static final Set<String> CORE_TYPES = Set.of("CHIP_LAUNCH", "OS_RELEASE", "INVESTMENT_PLEDGE",
            "MARKET_FORECAST");

    ArticleScore {
        tallies = Map.copyOf(tallies);
    }

    /**
     * Scores an article.
     *
     * @param language
     *            null when unknown: the article then counts in no group of a language
     */
    static ArticleScore of(String article, @Nullable String language, List<JsonNode> gold, List<JsonNode> got,
            EventAgreement agreement) {
        Pairing pairing = Pairing.of(gold, got, agreement);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Pairing.Pair pair : pairing.pairs()) {
            if (pair.isPlain()) {
                count(pair.gold(), language, new Tally(1, 0, 0), tallies);
            }
            for (RoleSpec spec : agreement.roles(pair.gold())) {
                if (!EventAgreement.identifies(spec.role())) {
                    tallies.merge(ROLES, role(spec, pair, agreement), Tally::plus);
                }
            }
        }
        pairing.wrong().forEach(event -> count(event, language, new Tally(0, 1, 0), tallies));
        pairing.missed().forEach(event -> count(event, language, new Tally(0, 0, 1), tallies));
        return new ArticleScore(article, pairing, tallies);
    }

    private static void count(JsonNode event, @Nullable String language, Tally one, Map<String, Tally> tallies) {
        String type = Values.type(event);
        for (String group : CORE_TYPES.contains(type) ? List.of(type, ALL, CORE) : List.of(type, ALL)) {
            tallies.merge(group, one, Tally::plus);
            if (language != null) {
                tallies.merge(group + "/" + language, one, Tally::plus);
            }
        }
    }

    private static Tally role(RoleSpec spec, Pairing.Pair pair, EventAgreement agreement) {
        boolean hit = agreement.holds(spec.role(), pair.gold(), pair.got());
        boolean has = Values.of(pair.gold(), spec.name()) != null;
        boolean says = Values.of(pair.got(), spec.name()) != null;
        return new Tally(hit ? 1 : 0, says && !hit ? 1 : 0, has && !hit ? 1 : 0);
    }

    Tally tally(String group) {
        return tallies.getOrDefault(group, Tally.NONE);
    }
}
