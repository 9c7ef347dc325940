package dev.chappe.enrich.event.frame;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.grammar.Yaml;
import dev.chappe.enrich.name.NameKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of event, by name. */
public final class Taxonomy {

    private final Map<String, EventType> types = new LinkedHashMap<>();
    private final Map<String, List<RoleSpec>> roles = new LinkedHashMap<>();

    /** A type as written. */
    private record TypeLine(String name, Map<String, RoleLine> roles) {}

    /** A role as written. */
    private record RoleLine(RoleKind kind, @JsonProperty("use") UseWord use, @Nullable Acceptance accept,
            @JsonProperty("class") @Nullable NameKind thing, @Nullable String unit) {}

    private enum UseWord {
        KEY, KEYIFPRESENT, DETAIL;

        Role.Use use() {
            return switch (this) {
                case KEY -> Role.Use.KEY;
                case KEYIFPRESENT -> Role.Use.KEY_IF_PRESENT;
                case DETAIL -> Role.Use.DETAIL;
            };
        }
    }

    private Taxonomy() {}

    /** The twelve types of the product. */
    public static Taxonomy standard() {
        Taxonomy taxonomy = new Taxonomy();
        Yaml.read("taxonomy.yaml", new TypeReference<List<TypeLine>>() {}).forEach(taxonomy::add);
        return taxonomy;
    }

    /** These types and a user's own. */
    public Taxonomy with(Collection<OwnType> ownTypes) {
        Taxonomy all = new Taxonomy();
        all.types.putAll(types);
        all.roles.putAll(roles);
        for (OwnType type : ownTypes) {
            all.types.put(type.name(), type.type());
            all.roles.put(type.name(), type.roles());
        }
        return all;
    }

    private void add(TypeLine line) {
        List<RoleSpec> specs = new ArrayList<>();
        line.roles().forEach((name, role) -> specs.add(new RoleSpec(
                new Role(name, role.kind(), role.use().use()), role.accept(), role.thing(), role.unit())));
        roles.put(line.name(), List.copyOf(specs));
        types.put(line.name(), new EventType(line.name(), specs.stream().map(RoleSpec::role).toList()));
    }

    /** Whether there is such a type. */
    public boolean knows(String type) {
        return types.containsKey(type);
    }

    public Collection<EventType> types() {
        return types.values();
    }

    /**
     * The roles of a type, in the order of the contract.
     *
     * @throws IllegalArgumentException
     *             when there is no such type
     */
    public List<RoleSpec> roles(String type) {
        List<RoleSpec> specs = roles.get(type);
        if (specs == null) {
            throw new IllegalArgumentException("no type " + type);
        }
        return specs;
    }

    /**
     * A role of a type.
     *
     * @throws IllegalArgumentException
     *             when there is no such type or role
     */
    public RoleSpec role(String type, String name) {
        return roles(type).stream().filter(role -> role.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + name + " of " + type));
    }
}
