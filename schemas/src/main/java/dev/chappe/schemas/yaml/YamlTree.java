package dev.chappe.schemas.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads YAML into nodes that know their place. */
public final class YamlTree {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final JsonParser parser;
    private final Faults faults;

    private YamlTree(String file, JsonParser parser, Faults faults) {
        this.file = file;
        this.parser = parser;
        this.faults = faults;
    }

    /** The content of a file, empty when it is no YAML or there is nothing in it; the faults then say so. */
    public static Optional<YamlNode> parse(String file, String yaml, Faults faults) {
        try (JsonParser parser = YAML.createParser(yaml)) {
            if (parser.nextToken() == null) {
                faults.add(new Place(file, 1, 1), "there is nothing in this file");
                return Optional.empty();
            }
            YamlTree tree = new YamlTree(file, parser, faults);
            YamlNode root = tree.node();
            if (parser.nextToken() != null) {
                faults.add(tree.place(), "a second document begins here; write everything in one");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            faults.add(new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr())),
                    "no YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private YamlNode node() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> keys();
            case START_ARRAY -> items();
            case VALUE_NULL -> new YamlNode.Text("", place());
            default -> new YamlNode.Text(parser.getText().strip(), place());
        };
    }

    private YamlNode keys() throws IOException {
        Place place = place();
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Place keyPlace = place();
            parser.nextToken();
            if (entries.putIfAbsent(key, new YamlNode.Entry(keyPlace, node())) != null) {
                faults.add(keyPlace, key + " stands here a second time");
            }
        }
        return new YamlNode.Keys(entries, place);
    }

    private YamlNode items() throws IOException {
        Place place = place();
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new YamlNode.Items(items, place);
    }

    private Place place() {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(file, location.getLineNr(), location.getColumnNr());
    }
}
