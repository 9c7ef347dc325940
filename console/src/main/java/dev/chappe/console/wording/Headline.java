package dev.chappe.console.wording;

import dev.chappe.console.news.Event;
import dev.chappe.schemas.event.RolePhrase;
import java.util.stream.Collectors;

/** The arguments of an event in a line. */
public final class Headline {

    private Headline() {}

    public static String english(Event event) {
        return event.roles().entrySet().stream().map(role -> RolePhrase.of(role.getKey(), role.getValue()))
                .collect(Collectors.joining(", "));
    }

    public static String french(Event event) {
        return event.roles().entrySet().stream().map(role -> FrenchPhrase.of(role.getKey(), role.getValue()))
                .collect(Collectors.joining(", "));
    }
}
