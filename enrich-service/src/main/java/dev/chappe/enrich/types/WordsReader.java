package dev.chappe.enrich.types;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.frame.OwnWords.OwnTrigger;
import dev.chappe.enrich.event.frame.OwnWords;
import dev.chappe.enrich.grammar.WordSet;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.Place;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode.Items;
import dev.chappe.schemas.yaml.YamlNode.Text;
import dev.chappe.schemas.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words that tell a type in one language. */
final class WordsReader {

    private static final List<String> KEYS = List.of("triggers", "units", "classes", "values", "unless");

    private final Faults faults;
    private final String type;
    private final Map<String, OwnRole> roles;

    WordsReader(Faults faults, String type, Map<String, OwnRole> roles) {
        this.faults = faults;
        this.type = type;
        this.roles = roles;
    }

    OwnWords read(YamlNode node) {
        Map<String, Entry> entries = faults.entries(node, "a language", KEYS);
        Map<String, WordSet> units = byRole(entries.get("units"), "units", Set.of(RoleKind.COUNT, RoleKind.NUMBER));
        Map<String, WordSet> classes = byRole(entries.get("classes"), "classes",
                Set.of(RoleKind.THING, RoleKind.NAMES));
        Map<String, Map<String, WordSet>> values = values(entries.get("values"));
        Entry unless = entries.get("unless");
        return new OwnWords(triggers(entries.get("triggers"), node.place(), values), units, classes, values,
                unless == null ? new WordSet(List.of()) : wordSet(unless.value(), "unless"));
    }

    private List<OwnTrigger> triggers(@Nullable Entry entry, Place place, Map<String, Map<String, WordSet>> values) {
        List<OwnTrigger> triggers = new ArrayList<>();
        if (entry != null && entry.value() instanceof Items items) {
            TriggerReader reader = new TriggerReader(faults, type, roles);
            items.items().forEach(item -> triggers.addAll(reader.read(item)));
        }
        if (triggers.isEmpty()) {
            faults.add(entry == null ? place : entry.place(), "triggers must list the words that tell a " + type
                    + ", each entry beginning with a hyphen");
        }
        Set<String> set = new java.util.HashSet<>();
        triggers.forEach(trigger -> set.addAll(trigger.frame().set().keySet()));
        for (OwnRole role : roles.values()) {
            boolean closed = role.spec().role().kind() == RoleKind.WORD;
            boolean told = values.containsKey(role.name()) || set.contains(role.name());
            if (closed && !told && role.spec().role().use() == Role.Use.KEY) {
                faults.add(place, "nothing here tells the role " + role.name()
                        + ": list its words under values, or set it in a trigger");
            }
        }
        return triggers;
    }

    /** Lists of words under the names of roles of some kinds. */
    private Map<String, WordSet> byRole(@Nullable Entry entry, String what, Set<RoleKind> kinds) {
        Map<String, WordSet> sets = new LinkedHashMap<>();
        rolesOf(entry, what, kinds).forEach((role, words) -> sets.put(role, wordSet(words, what)));
        return sets;
    }

    private Map<String, Map<String, WordSet>> values(@Nullable Entry entry) {
        Map<String, Map<String, WordSet>> values = new LinkedHashMap<>();
        rolesOf(entry, "values", Set.of(RoleKind.WORD)).forEach((role, node) -> {
            Map<String, WordSet> sets = new LinkedHashMap<>();
            faults.entries(node, "the values of " + role)
                    .forEach((value, words) -> sets.put(value, wordSet(words.value(), value)));
            values.put(role, sets);
        });
        return values;
    }

    private Map<String, YamlNode> rolesOf(@Nullable Entry entry, String what, Set<RoleKind> kinds) {
        Map<String, YamlNode> found = new LinkedHashMap<>();
        if (entry != null) {
            faults.entries(entry.value(), what).forEach((name, words) -> faults
                    .word(new Text(name, words.place()), "a role", roles).ifPresent(role -> {
                        if (kinds.contains(role.spec().role().kind())) {
                            found.put(name, words.value());
                        } else {
                            faults.add(words.place(),
                                    "the role " + name + " is of another kind than those with " + what);
                        }
                    }));
        }
        return found;
    }

    private WordSet wordSet(YamlNode node, String what) {
        return new WordSet(faults.texts(node, what).stream().map(Text::text).toList());
    }
}
