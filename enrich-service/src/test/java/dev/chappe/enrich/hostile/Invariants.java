package dev.chappe.enrich.hostile;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What holds for the extraction of any text whatever. */
public final class Invariants {

    /** What money, counts and percentages are stored with. */
    private static final int MOST_DIGITS = 34;

    private Invariants() {}

    /** What does not hold, in words; empty when all does. */
    public static List<String> broken(ArticleText article, Extraction extraction) {
        List<String> broken = new ArrayList<>();
        for (Event event : extraction.events()) {
            Stream.concat(Stream.of(event.evidence()), event.roleEvidence().values().stream())
                    .filter(quote -> !isHeld(quote, article))
                    .forEach(quote -> broken.add("not in the text: " + quote));
            if (!(event.confidence() >= 0 && event.confidence() <= 1)) {
                broken.add("no probability: " + event.confidence());
            }
            if (!event.roles().keySet().containsAll(event.roleEvidence().keySet())) {
                broken.add("evidence of no role: " + event.roleEvidence().keySet());
            }
            event.roles().forEach((role, value) -> {
                if (!isSane(value)) {
                    broken.add("no value of " + role + ": " + value);
                }
            });
        }
        return broken;
    }

    private static boolean isHeld(Quote quote, ArticleText article) {
        return !quote.text().isEmpty() && quote.holdsIn(article);
    }

    private static boolean isSane(RoleValue value) {
        return switch (value) {
            case RoleValue.Name name -> !name.text().isBlank();
            case RoleValue.Names names ->
                !names.names().isEmpty() && names.names().stream().allMatch(Invariants::isSane);
            case RoleValue.Text text -> !text.text().isBlank();
            case RoleValue.Amount amount -> isSane(amount.value()) && !amount.currency().isBlank()
                    && (amount.max() == null || isSane(amount.max()));
            case RoleValue.Figure figure -> isSane(figure.value());
        };
    }

    private static boolean isSane(BigDecimal value) {
        return value.precision() - value.scale() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
    }
}
