package dev.chappe.enrich.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the figures that are told otherwise. */
final class Dissents {

    private static final int MOST = 16;

    private Dissents() {}

    static List<Dissent> of(Map<String, Argument> arguments) {
        List<Dissent> dissents = new ArrayList<>();
        arguments.forEach((role, argument) -> {
            Map<String, List<Testimony>> byValue = new LinkedHashMap<>();
            argument.others().forEach(told -> byValue
                    .computeIfAbsent(CanonicalValue.of(told.value()), value -> new ArrayList<>()).add(told));
            byValue.values().forEach(camp -> dissents.add(new Dissent(role, camp.getFirst().value(),
                    camp.stream().map(told -> told.mention().witness()).toList())));
        });
        return dissents.subList(0, Math.min(MOST, dissents.size()));
    }
}
