package dev.chappe.schemas.yaml;

import dev.chappe.schemas.settings.NearName;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode.Items;
import dev.chappe.schemas.yaml.YamlNode.Keys;
import dev.chappe.schemas.yaml.YamlNode.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is wrong with files, each fault a sentence that begins with its place. Reads what can be read all the same. */
public final class Faults {

    /** Of shorter words any other is near. */
    private static final int SHORTEST = 3;
    /** A fault is one line, whatever is in the file. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private final List<Fault> found = new ArrayList<>();

    /** One fault, in a line. */
    public record Fault(Place place, String message) {

        @Override
        public String toString() {
            return place + ": " + message;
        }
    }

    public void add(Place place, String what) {
        found.add(new Fault(place, BREAKS.matcher(what).replaceAll(" ")));
    }

    public int count() {
        return found.size();
    }

    /** All of them, in the order in which they were met. */
    public List<Fault> found() {
        return List.copyOf(found);
    }

    /** Throws when there are any. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new SettingsException(found.stream().map(Fault::toString).toList());
        }
    }

    /** The entries of a map whose keys are free; none when the node is no map. */
    public Map<String, Entry> entries(YamlNode node, String what) {
        if (node instanceof Keys keys) {
            return keys.entries();
        }
        add(node.place(), what + " must be keys with values, one a line");
        return Map.of();
    }

    /** The entries of a map whose keys are given; none when the node is no map. */
    public Map<String, Entry> entries(YamlNode node, String what, Collection<String> known) {
        Map<String, Entry> entries = entries(node, what);
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                add(entry.place(), "unknown key " + key + near(key, known));
            }
        });
        return entries;
    }

    /** A list of texts, or the one text that stands in its place. */
    public List<Text> texts(YamlNode node, String what) {
        return switch (node) {
            case Text text -> texts(List.of(text), what);
            case Items items -> texts(items.items(), what);
            case Keys keys -> {
                add(keys.place(), what + " must be a list of words, as in [one, another]");
                yield List.of();
            }
        };
    }

    private List<Text> texts(List<YamlNode> nodes, String what) {
        List<Text> texts = new ArrayList<>();
        for (YamlNode node : nodes) {
            if (node instanceof Text text && !text.text().isEmpty()) {
                texts.add(text);
            } else {
                add(node.place(), "a word of " + what + " is missing");
            }
        }
        return texts;
    }

    /** A single text. */
    public Optional<Text> text(YamlNode node, String what) {
        if (node instanceof Text text && !text.text().isEmpty()) {
            return Optional.of(text);
        }
        add(node.place(), what + " must be one word");
        return Optional.empty();
    }

    /** What a word of a closed list stands for. */
    public <T> Optional<T> word(Text word, String what, Map<String, T> known) {
        T found = known.get(word.text());
        if (found == null) {
            add(word.place(), what + " is \"" + word.text() + "\"" + near(word.text(), known.keySet()) + "; known are "
                    + String.join(", ", new TreeSet<>(known.keySet())));
        }
        return Optional.ofNullable(found);
    }

    /** The name that was probably meant, as the end of a sentence. */
    public static String near(String given, Collection<String> known) {
        return given.length() < SHORTEST
                ? ""
                : NearName.of(given, known).map(name -> ", did you mean " + name + "?").orElse("");
    }
}
