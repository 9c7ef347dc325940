package dev.chappe.ingest.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.chappe.ingest.article.RejectReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads articles written as JSON objects with the keys id, lang, title, text, publishedAt, source and url. All are
 * optional, others are passed over, null is the same as absent; numbers and booleans are taken as their text.
 */
public final class ArticleJson {

    private static final int MOST = 1_000;
    private static final Set<String> KEYS = Set.of("id", "lang", "title", "text", "publishedAt", "source", "url");

    /** The length of a text is limited by whoever reads the bytes. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    /** What was found in the place of an article. */
    public sealed interface Result {}

    public record Parsed(ArticleRecord article) implements Result {}

    /**
     * No article.
     *
     * @param detail
     *            what is wrong and where, for people
     * @param text
     *            the JSON that is no article
     */
    public record Faulty(RejectReason reason, String detail, String text) implements Result {}

    private ArticleJson() {}

    /** Reads a text that is one object. Never throws. */
    public static Result readOne(String json) {
        List<Result> results = readAll(json);
        return results.size() == 1 && !json.stripLeading().startsWith("[")
                ? results.getFirst()
                : new Faulty(RejectReason.MALFORMED_JSON, "not one JSON object", json);
    }

    /**
     * Reads a text that is one object or an array of a thousand at the most. What follows an error in the syntax is
     * lost. Never throws.
     */
    public static List<Result> readAll(String json) {
        List<Result> results = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (results.size() == MOST) {
                        results.add(new Faulty(RejectReason.TOO_LARGE, "more than " + MOST + " articles", json));
                        return results;
                    }
                    results.add(element(parser, json));
                }
            } else {
                results.add(element(parser, json));
            }
            if (parser.nextToken() != null) {
                results.add(new Faulty(RejectReason.MALFORMED_JSON, "more text follows the JSON", json));
            }
        } catch (JsonProcessingException e) {
            results.add(new Faulty(RejectReason.MALFORMED_JSON, message(e), json));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return results;
    }

    private static Result element(JsonParser parser, String json) throws IOException {
        int start = Math.max(0, (int) parser.currentTokenLocation().getCharOffset());
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new Faulty(RejectReason.MALFORMED_JSON, "not a JSON object", text(parser, json, start));
        }
        Map<String, String> values = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
                if (KEYS.contains(key)) {
                    wrong.add(key);
                }
            } else if (value != JsonToken.VALUE_NULL && KEYS.contains(key)) {
                values.put(key, parser.getText());
            }
        }
        return wrong.isEmpty()
                ? new Parsed(article(values))
                : new Faulty(RejectReason.WRONG_FIELD, "not a text: " + String.join(", ", wrong),
                        text(parser, json, start));
    }

    private static String text(JsonParser parser, String json, int start) {
        int end = (int) Math.min(json.length(), Math.max(start, parser.currentLocation().getCharOffset()));
        return json.substring(start, end);
    }

    private static ArticleRecord article(Map<String, String> values) {
        return new ArticleRecord(values.get("id"), values.get("lang"), values.getOrDefault("title", ""),
                values.getOrDefault("text", ""), values.get("publishedAt"), values.get("source"), values.get("url"));
    }

    private static String message(JsonProcessingException e) {
        String column = e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
        String message = e.getOriginalMessage().lines().findFirst().orElse("no JSON");
        int marker = message.indexOf(" (start marker");
        return (marker < 0 ? message : message.substring(0, marker)) + column;
    }
}
