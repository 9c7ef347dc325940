package dev.chappe.enrich.types;

import static dev.chappe.enrich.event.RoleKind.COUNT;
import static dev.chappe.enrich.event.RoleKind.NAME;
import static dev.chappe.enrich.event.RoleKind.NAMES;
import static dev.chappe.enrich.event.RoleKind.NUMBER;
import static dev.chappe.enrich.event.RoleKind.THING;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.frame.Acceptance;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.mention.NumericMentions;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.Place;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode.Text;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the description of a role. */
final class RoleReader {

    private static final List<String> KEYS = List.of("kind", "use", "accept", "class", "unit");
    private static final Pattern NAME_OF_ROLE = Pattern.compile("[a-z][A-Za-z0-9]*");
    /** Fields that every event has beside its roles. */
    private static final Set<String> RESERVED = Set.of("type", "evidence", "factuality", "confidence", "occurredOn",
            "attribution", "evidenceSpan", "roleEvidence", "header");
    private static final String CONVERTED = "Converted";
    private static final Map<String, RoleKind> KINDS = words(RoleKind.values());
    private static final Map<String, Acceptance> ACCEPTANCES = words(Acceptance.values());
    private static final Map<String, Role.Use> USES = Map.of("key", Role.Use.KEY, "keyIfPresent",
            Role.Use.KEY_IF_PRESENT, "detail", Role.Use.DETAIL);
    private static final Map<String, NameKind> CLASSES = words(
            Stream.of(NameKind.values()).filter(kind -> kind.isThing() && kind != NameKind.LINE)
                    .toArray(NameKind[]::new));

    private final Faults faults;

    RoleReader(Faults faults) {
        this.faults = faults;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(word -> word.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    /** The role, empty when it cannot be used. */
    Optional<OwnRole> read(String name, Entry described) {
        checkName(name, described.place());
        Map<String, Entry> entries = faults.entries(described.value(), "role " + name, KEYS);
        Optional<RoleKind> kind = word(entries.get("kind"), "kind", KINDS);
        Optional<Role.Use> use = entries.containsKey("use")
                ? word(entries.get("use"), "use", USES)
                : Optional.of(Role.Use.DETAIL);
        if (kind.isEmpty() || use.isEmpty()) {
            if (!entries.containsKey("kind")) {
                faults.add(described.place(), "role " + name + " has no kind; kinds are "
                        + KINDS.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            return Optional.empty();
        }
        refuse(entries.get("accept"), kind.get(), NAME, NAMES);
        refuse(entries.get("class"), kind.get(), THING, NAMES);
        refuse(entries.get("unit"), kind.get(), COUNT, NUMBER);
        RoleSpec spec = new RoleSpec(new Role(name, kind.get(), use.get()),
                word(entries.get("accept"), "accept", ACCEPTANCES).orElse(null),
                word(entries.get("class"), "class", CLASSES).orElse(null), null);
        return Optional.of(new OwnRole(spec, units(entries.get("unit")), described.place()));
    }

    private void checkName(String name, Place place) {
        if (!NAME_OF_ROLE.matcher(name).matches()) {
            faults.add(place, "a role is named \"" + name
                    + "\", but must begin with a small letter and have letters and digits alone");
        }
        if (RESERVED.contains(name) || name.endsWith(CONVERTED)) {
            faults.add(place, "the name " + name + " is taken; name the role otherwise");
        }
    }

    private void refuse(@Nullable Entry entry, RoleKind kind, RoleKind... kinds) {
        if (entry != null && !List.of(kinds).contains(kind)) {
            faults.add(entry.place(), "a role of kind " + kind.name().toLowerCase(Locale.ROOT)
                    + " has none; it is for " + Stream.of(kinds).map(known -> known.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" and ")));
        }
    }

    private <T> Optional<T> word(@Nullable Entry entry, String what, Map<String, T> known) {
        return entry == null
                ? Optional.empty()
                : faults.text(entry.value(), what).flatMap(text -> faults.word(text, what, known));
    }

    private Set<String> units(@Nullable Entry entry) {
        Set<String> units = new LinkedHashSet<>();
        if (entry != null) {
            Map<String, String> known = Stream
                    .concat(NumericMentions.standard().units().stream(), Stream.of(OwnType.HORIZON))
                    .collect(Collectors.toMap(Function.identity(), Function.identity()));
            for (Text unit : faults.texts(entry.value(), "unit")) {
                faults.word(unit, "unit", known).ifPresent(units::add);
            }
        }
        return units;
    }
}
