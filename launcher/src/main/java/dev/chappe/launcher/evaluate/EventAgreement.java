package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.frame.Taxonomy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an event that was read is the one of a label: the types and all identifying roles agree. */
final class EventAgreement {

    private static final List<String> SHARES = List.of("sharePct", "rank");
    private static final List<String> FORECASTS = List.of("amount", "growthPct", "units");

    private final Taxonomy taxonomy;
    private final Agreement agreement;

    EventAgreement(Taxonomy taxonomy, Agreement agreement) {
        this.taxonomy = taxonomy;
        this.agreement = agreement;
    }

    boolean same(JsonNode gold, JsonNode got) {
        String type = Values.type(gold);
        if (!type.equals(Values.type(got))) {
            return false;
        }
        if (type.equals("PARTNERSHIP")) {
            return agreement.sameParties(Values.texts(Values.of(gold, "parties")),
                    Values.texts(Values.of(got, "parties")));
        }
        for (RoleSpec spec : taxonomy.roles(type)) {
            if (identifies(spec.role()) && gold.has(spec.name()) && !holds(spec.role(), gold, got)) {
                return false;
            }
        }
        return switch (type) {
            // two fines on one company are two events
            case "REGULATORY_ACTION" -> Values.of(gold, "amount") == null || Values.of(got, "amount") == null
                    || anyHolds(type, List.of("amount"), gold, got);
            case "MARKET_SHARE" -> anyHolds(type, SHARES, gold, got);
            case "MARKET_FORECAST" -> FORECASTS.stream().noneMatch(gold::has) || anyHolds(type, FORECASTS, gold, got);
            default -> true;
        };
    }

    /** Whether a role agrees between two events of a type. */
    boolean holds(Role role, JsonNode gold, JsonNode got) {
        return agreement.holds(role, Values.of(gold, role.name()), Values.of(got, role.name()), got);
    }

    private boolean anyHolds(String type, List<String> roles, JsonNode gold, JsonNode got) {
        return roles.stream().anyMatch(role -> gold.has(role) && holds(taxonomy.role(type, role).role(), gold, got));
    }

    /** How many roles of two events agree. */
    int shared(JsonNode gold, JsonNode got) {
        return (int) roles(gold).stream().filter(spec -> holds(spec.role(), gold, got)).count();
    }

    /** How many identifying names agree to the letter, to tell "iPhone 11" from "iPhone 11 Pro". */
    int namesToTheLetter(JsonNode gold, JsonNode got) {
        int names = 0;
        for (RoleSpec spec : roles(gold)) {
            boolean name = spec.role().kind() == RoleKind.NAME || spec.role().kind() == RoleKind.THING;
            if (identifies(spec.role()) && name && gold.has(spec.name())
                    && words(Values.of(gold, spec.name())).equals(words(Values.of(got, spec.name())))) {
                names++;
            }
        }
        return names;
    }

    List<RoleSpec> roles(JsonNode event) {
        return taxonomy.roles(Values.type(event));
    }

    static boolean identifies(Role role) {
        return role.use() == Role.Use.KEY;
    }

    private static List<String> words(@Nullable JsonNode name) {
        return name == null ? List.of() : NameWords.distinctive(Values.text(name));
    }
}
