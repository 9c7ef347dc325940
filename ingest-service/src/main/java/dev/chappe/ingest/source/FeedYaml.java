package dev.chappe.ingest.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.chappe.schemas.settings.NearName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the entries under "feeds" of a YAML file, with their lines. Tells what is out of place and goes on. */
final class FeedYaml {

    static final Set<String> KEYS = Set.of("id", "name", "url", "language", "owner", "interval",
            "text");

    private static final String LIST = "feeds";
    private static final YAMLFactory YAML = new YAMLFactory();

    private final JsonParser parser;
    private final List<String> faults;
    private final List<FeedEntry> entries = new ArrayList<>();

    private FeedYaml(JsonParser parser, List<String> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * Reads what can be read.
     *
     * @param faults
     *            takes a sentence for each fault, which begins with the line
     */
    static List<FeedEntry> entries(String yaml, List<String> faults) {
        try (JsonParser parser = YAML.createParser(yaml)) {
            FeedYaml reading = new FeedYaml(parser, faults);
            reading.readFile();
            return reading.entries;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            faults.add("line " + line + ": no YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private void readFile() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add("line 1: must begin with \"feeds:\" and list the feeds below");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int line = line();
            JsonToken value = parser.nextToken();
            if (!key.equals(LIST)) {
                faults.add(unknown(key, Set.of(LIST), line));
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                readList();
            } else {
                faults.add("line " + line + ": \"feeds\" must be a list, each entry beginning with a hyphen");
                parser.skipChildren();
            }
        }
    }

    private void readList() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                readEntry();
            } else {
                faults.add("line " + line() + ": an entry needs keys: id, name and url");
                parser.skipChildren();
            }
        }
    }

    private void readEntry() throws IOException {
        int first = line();
        Map<String, YamlField> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int line = line();
            JsonToken value = parser.nextToken();
            if (!KEYS.contains(key)) {
                faults.add(unknown(key, KEYS, line));
                parser.skipChildren();
            } else if (value.isStructStart()) {
                faults.add("line " + line + ": " + key + " must be a text");
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(key, new YamlField(parser.getText().strip(), line));
            }
        }
        entries.add(new FeedEntry(fields, first));
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String unknown(String key, Set<String> known, int line) {
        return "line " + line + ": unknown key " + key
                + NearName.of(key, known).map(near -> ", did you mean " + near + "?").orElse("");
    }
}
