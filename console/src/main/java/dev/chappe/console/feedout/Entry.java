package dev.chappe.console.feedout;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.schemas.event.SpokenConstant;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every form tells of an event. */
final class Entry {

    /** What XML 1.0 has no place for. */
    private static final Pattern UNPRINTABLE = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Entry() {}

    static String title(JsonNode event) {
        return SpokenConstant.of(event.path("type").asText()) + ": " + event.path("headline").asText();
    }

    /** The article that proves it, when its address is one of the web: others run programs in some readers. */
    static Optional<String> address(JsonNode event) {
        return Optional.of(event.path("quote").path("url").asText("")).filter(url -> WEB.matcher(url).matches());
    }

    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}
