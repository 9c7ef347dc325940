package dev.chappe.schemas.topic;

import java.util.List;
import java.util.Locale;

/** The event types of the taxonomy with the names that follow from them. */
final class EventTopics {

    static final List<String> TYPES = List.of("CHIP_LAUNCH", "OS_RELEASE", "AI_MODEL_RELEASE", "PRODUCT_LAUNCH",
            "INVESTMENT_PLEDGE", "FUNDING_ROUND", "ACQUISITION", "PARTNERSHIP", "MARKET_FORECAST", "MARKET_SHARE",
            "REGULATORY_ACTION", "ANALYST_RATING");

    private EventTopics() {}

    /** CHIP_LAUNCH becomes chip-launch. */
    static String kebab(String type) {
        return type.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** CHIP_LAUNCH becomes ChipLaunch. */
    static String recordName(String type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
