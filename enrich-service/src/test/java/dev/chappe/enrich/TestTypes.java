package dev.chappe.enrich;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.Role.Use;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.frame.Taxonomy;
import java.util.List;
import java.util.stream.Stream;

/** The event types that tests work with. */
public final class TestTypes {

    /** A type as a user may add it. */
    private static final EventType PLANT_OPENING = new EventType("PLANT_OPENING",
            List.of(new Role("company", RoleKind.NAME, Use.KEY), new Role("place", RoleKind.NAME, Use.KEY),
                    new Role("jobs", RoleKind.COUNT, Use.DETAIL)));

    private TestTypes() {}

    /** The bundled types, and one of a user's own: PLANT_OPENING. */
    public static List<EventType> all() {
        return Stream.concat(Taxonomy.standard().types().stream(), Stream.of(PLANT_OPENING)).toList();
    }
}
