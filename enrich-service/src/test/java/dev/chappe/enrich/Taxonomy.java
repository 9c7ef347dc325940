package dev.chappe.enrich;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.Role.Use;
import dev.chappe.enrich.event.RoleKind;
import java.util.Arrays;
import java.util.List;

/** The twelve event types as the tests of this service's parts see them. */
public final class Taxonomy {

    private static final String[] TYPES = {"""
            CHIP_LAUNCH company:NAME* chip:THING* processNm:COUNT cpuCores:COUNT gpuCores:COUNT devices:NAMES""",
        "OS_RELEASE company:NAME* os:THING* version:WORD? devices:NAMES",
        "AI_MODEL_RELEASE company:NAME* model:THING* parameters:NUMBER",
        "PRODUCT_LAUNCH company:NAME* product:THING*",
        "INVESTMENT_PLEDGE investor:NAME* amount:AMOUNT* horizonYears:COUNT purpose:MARKET",
        "FUNDING_ROUND company:NAME* amount:AMOUNT* round:WORD investors:NAMES valuation:AMOUNT",
        "ACQUISITION acquirer:NAME* target:NAME* amount:AMOUNT", "PARTNERSHIP parties:NAMES*", """
                MARKET_FORECAST forecaster:NAME? market:MARKET* amount:AMOUNT? growthPct:PERCENT? units:NUMBER? \
                horizonYear:COUNT* region:NAME""",
        "MARKET_SHARE company:NAME* sharePct:PERCENT? rank:COUNT? market:MARKET period:PERIOD",
        "REGULATORY_ACTION authority:NAME target:NAME* action:WORD* amount:AMOUNT?",
        "ANALYST_RATING analyst:NAME* subject:NAME* from:WORD to:WORD*",
        "PLANT_OPENING company:NAME* place:NAME* jobs:COUNT"};

    private Taxonomy() {}

    /** The bundled types, and one of a user's own: PLANT_OPENING. */
    public static List<EventType> types() {
        return Arrays.stream(TYPES).map(Taxonomy::type).toList();
    }

    public static EventType type(String line) {
        String[] words = line.split(" ", -1);
        return new EventType(words[0], Arrays.stream(words).skip(1).map(Taxonomy::role).toList());
    }

    private static Role role(String word) {
        Use use = word.endsWith("*") ? Use.KEY : word.endsWith("?") ? Use.KEY_IF_PRESENT : Use.DETAIL;
        String[] parts = word.replaceAll("[*?]", "").split(":", -1);
        return new Role(parts[0], RoleKind.valueOf(parts[1]), use);
    }
}
