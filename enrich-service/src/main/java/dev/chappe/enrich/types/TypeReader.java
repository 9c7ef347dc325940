package dev.chappe.enrich.types;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.OwnWords;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode.Text;
import dev.chappe.schemas.yaml.YamlNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the description of one type. */
final class TypeReader {

    private static final List<String> KEYS = List.of("name", "window", "roles", "languages");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Duration USUAL_WINDOW = Duration.ofDays(60);
    private static final Setting<Duration> WINDOW = Setting.duration("window", "60d", "");

    private final Faults faults;

    TypeReader(Faults faults) {
        this.faults = faults;
    }

    /** The type, empty when there is any fault in it. */
    Optional<OwnType> read(YamlNode root) {
        int before = faults.count();
        Map<String, Entry> entries = faults.entries(root, "a type", KEYS);
        Optional<String> name = required(entries, "name", root).flatMap(this::name);
        Duration window = window(entries.get("window"));
        int beforeRoles = faults.count();
        Map<String, OwnRole> roles = required(entries, "roles", root).map(this::roles).orElse(Map.of());
        // Words for roles that could not be read would all seem wrong.
        boolean sound = faults.count() == beforeRoles;
        Map<Language, OwnWords> languages = required(entries, "languages", root).filter(node -> sound)
                .map(node -> languages(node, name.orElse(""), roles)).orElse(Map.of());
        if (faults.count() > before || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OwnType(name.get(), roles.values().stream().map(OwnRole::spec).toList(),
                roles.values().stream().filter(role -> !role.units().isEmpty())
                        .collect(Collectors.toMap(OwnRole::name, OwnRole::units)),
                window, languages));
    }

    private Optional<YamlNode> required(Map<String, Entry> entries, String key, YamlNode root) {
        Entry entry = entries.get(key);
        if (entry == null) {
            faults.add(root.place(), key + " is missing");
        }
        return Optional.ofNullable(entry).map(Entry::value);
    }

    private Optional<String> name(YamlNode node) {
        Optional<Text> text = faults.text(node, "name");
        if (text.isPresent() && !NAME.matcher(text.get().text()).matches()) {
            faults.add(node.place(), "name is \"" + text.get().text()
                    + "\", but must be in capitals, with underscores between words, for instance PLANT_CLOSURE");
            return Optional.empty();
        }
        if (text.isPresent() && TypeFiles.bundled().contains(text.get().text())) {
            faults.add(node.place(), text.get().text() + " is a bundled type; name yours otherwise");
            return Optional.empty();
        }
        return text.map(Text::text);
    }

    private Duration window(@Nullable Entry entry) {
        if (entry == null) {
            return USUAL_WINDOW;
        }
        Optional<Text> text = faults.text(entry.value(), "window");
        try {
            Duration window = text.map(given -> WINDOW.parser().apply(given.text())).orElse(USUAL_WINDOW);
            if (window.compareTo(Duration.ofDays(1)) >= 0) {
                return window;
            }
        } catch (IllegalArgumentException unreadable) {
            // The message below names the remedy for this too.
        }
        faults.add(entry.value().place(),
                "window is how far apart the articles of one event may lie: " + WINDOW.expects()
                        + ", one day at least");
        return USUAL_WINDOW;
    }

    private Map<String, OwnRole> roles(YamlNode node) {
        Map<String, OwnRole> roles = new LinkedHashMap<>();
        RoleReader reader = new RoleReader(faults);
        Map<String, Entry> entries = faults.entries(node, "roles");
        entries.forEach((name, entry) -> reader.read(name, entry).ifPresent(role -> roles.put(name, role)));
        if (roles.size() == entries.size()
                && roles.values().stream().noneMatch(role -> role.spec().role().use() == Role.Use.KEY)) {
            faults.add(node.place(), "one role at least must have \"use: key\": it says which events are the same");
        }
        return roles;
    }

    private Map<Language, OwnWords> languages(YamlNode node, String type, Map<String, OwnRole> roles) {
        Map<String, Language> known = Languages.known().stream()
                .collect(Collectors.toMap(Language::tag, Function.identity()));
        Map<Language, OwnWords> languages = new LinkedHashMap<>();
        Map<String, Entry> entries = faults.entries(node, "languages");
        entries.forEach((tag, entry) -> faults.word(new Text(tag, entry.place()), "a language", known).ifPresent(
                language -> languages.put(language, new WordsReader(faults, type, roles).read(entry.value()))));
        if (entries.isEmpty()) {
            faults.add(node.place(), "languages must have the words of one language at least");
        }
        return languages;
    }
}
