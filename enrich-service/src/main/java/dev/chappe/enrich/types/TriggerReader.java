package dev.chappe.enrich.types;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.event.frame.OwnWords.OwnTrigger;
import dev.chappe.enrich.event.frame.Trigger.Part;
import dev.chappe.enrich.event.frame.Trigger;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.Place;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode.Text;
import dev.chappe.schemas.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads triggers: words, and who plays which role with them. */
final class TriggerReader {

    private static final Map<String, Part> PARTS = Map.of("verbs", Part.VERB, "nouns", Part.NOUN, "adjectives",
            Part.ADJECTIVE);
    private static final List<String> KEYS = List.of("verbs", "nouns", "adjectives", "roles", "set", "need", "tense");
    /** What only the types of the product have a use for. */
    private static final Set<Function> NOT_FOR_USERS = Set.of(Function.MAKER, Function.OWNER, Function.HOLDER,
            Function.PART,
            Function.TOPIC);
    private static final Map<String, Function> FUNCTIONS = Stream.of(Function.values())
            .filter(function -> !NOT_FOR_USERS.contains(function))
            .collect(Collectors.toMap(function -> function.name().toLowerCase(Locale.ROOT), function -> function));
    private static final Map<String, Frame.When> TENSES = Map.of("ahead", Frame.When.AHEAD, "any", Frame.When.ANY);
    private static final Set<RoleKind> SOUGHT = Set.of(RoleKind.NAME, RoleKind.THING, RoleKind.NAMES, RoleKind.AMOUNT,
            RoleKind.PERCENT, RoleKind.MARKET, RoleKind.PERIOD);

    private final Faults faults;
    private final String type;
    private final Map<String, OwnRole> roles;

    TriggerReader(Faults faults, String type, Map<String, OwnRole> roles) {
        this.faults = faults;
        this.type = type;
        this.roles = roles;
    }

    /** One for each part of speech that is named. */
    List<OwnTrigger> read(YamlNode node) {
        Map<String, Entry> entries = faults.entries(node, "a trigger", KEYS);
        Map<String, List<Function>> functions = functions(entries.get("roles"));
        Map<String, String> set = set(entries.get("set"));
        Frame frame = new Frame(type, functions, set, need(entries.get("need")), tense(entries.get("tense")), false,
                false, Set.of(), false, Frame.Known.NONE);
        checkKeys(frame, node.place());
        List<OwnTrigger> triggers = new ArrayList<>();
        PARTS.forEach((key, part) -> {
            Entry phrases = entries.get(key);
            if (phrases != null) {
                triggers.add(new OwnTrigger(part, phrases(phrases.value(), key), frame));
            }
        });
        if (triggers.isEmpty() && !entries.isEmpty()) {
            faults.add(node.place(), "a trigger needs verbs, nouns or adjectives");
        }
        return triggers;
    }

    private List<String> phrases(YamlNode node, String what) {
        List<String> phrases = new ArrayList<>();
        for (Text text : faults.texts(node, what)) {
            String phrase = text.text().replace("...", Trigger.GAP);
            if (Character.isLetterOrDigit(phrase.codePointAt(0))) {
                phrases.add(phrase);
            } else {
                faults.add(text.place(), "\"" + text.text() + "\" must begin with a word");
            }
        }
        return phrases;
    }

    private Map<String, List<Function>> functions(@Nullable Entry entry) {
        Map<String, List<Function>> functions = new LinkedHashMap<>();
        if (entry != null) {
            faults.entries(entry.value(), "roles").forEach((name, words) -> {
                List<Function> list = new ArrayList<>();
                faults.word(new Text(name, words.place()), "a role", roles).ifPresent(role -> faults
                        .texts(words.value(), "functions")
                        .forEach(word -> faults.word(word, "a function", FUNCTIONS).ifPresent(list::add)));
                functions.put(name, list);
            });
        }
        return functions;
    }

    private Map<String, String> set(@Nullable Entry entry) {
        Map<String, String> set = new LinkedHashMap<>();
        if (entry != null) {
            faults.entries(entry.value(), "set").forEach((name, value) -> {
                Text role = new Text(name, value.place());
                if (faults.word(role, "a role", roles).filter(known -> known.spec().role().kind() != RoleKind.WORD)
                        .isPresent()) {
                    faults.add(value.place(), "only a role of kind word can be set");
                }
                faults.text(value.value(), name).ifPresent(text -> set.put(name, text.text()));
            });
        }
        return set;
    }

    private List<String> need(@Nullable Entry entry) {
        List<String> need = new ArrayList<>();
        if (entry != null) {
            for (Text text : faults.texts(entry.value(), "need")) {
                faults.word(text, "a role", roles).ifPresent(role -> need.add(role.name()));
            }
        }
        return need;
    }

    private Frame.When tense(@Nullable Entry entry) {
        return entry == null
                ? Frame.When.ANY
                : faults.text(entry.value(), "tense").flatMap(text -> faults.word(text, "tense", TENSES))
                        .orElse(Frame.When.ANY);
    }

    /** A trigger that says nowhere where a key role stands would never tell an event. */
    private void checkKeys(Frame frame, Place place) {
        for (OwnRole role : roles.values()) {
            boolean key = role.spec().role().use() == Role.Use.KEY || frame.need().contains(role.name());
            boolean sought = SOUGHT.contains(role.spec().role().kind());
            if (key && sought && frame.roles().getOrDefault(role.name(), List.of()).isEmpty()) {
                faults.add(place, "the trigger does not say where " + role.name()
                        + " stands, which must be there: add it to its roles, for instance " + role.name()
                        + ": subject");
            }
        }
    }
}
