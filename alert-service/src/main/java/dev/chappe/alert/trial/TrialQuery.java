package dev.chappe.alert.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chappe.schemas.settings.Setting;
import java.io.IOException;
import java.time.Duration;

/**
 * What shall be tried.
 *
 * @param rules
 *            YAML
 * @param since
 *            how long ago the past begins
 */
public record TrialQuery(String rules, Duration since) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String WEEK = "P7D";
    private static final Duration LONGEST = Duration.ofDays(3 * 366);
    private static final Setting<Duration> SINCE = Setting.duration("since", WEEK, "How long ago the past begins.");

    /**
     * Reads the body of a request: {@code {"rules": YAML, "since": "P7D"}}.
     *
     * @throws IllegalArgumentException
     *             saying what is wrong with it
     */
    static TrialQuery read(byte[] body) throws IOException {
        JsonNode query;
        try {
            query = MAPPER.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("the body is no JSON: " + broken.getOriginalMessage(), broken);
        }
        if (!query.path("rules").isTextual()) {
            throw new IllegalArgumentException("rules is missing: the YAML of a set of rules, as a text");
        }
        return new TrialQuery(query.path("rules").asText(), since(query.path("since").asText(WEEK)));
    }

    /**
     * A time such as 30d, 12h or P7D.
     *
     * @throws IllegalArgumentException
     *             when it is none, or not between nothing and three years
     */
    public static Duration since(String text) {
        Duration since;
        try {
            since = SINCE.parser().apply(text);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("since is \"" + text + "\", but must be " + SINCE.expects(), none);
        }
        if (since.isNegative() || since.isZero() || since.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("since is \"" + text + "\", but must be up to three years");
        }
        return since;
    }
}
