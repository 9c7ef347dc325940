package dev.chappe.enrich.story;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link Account} of the mentions of one event. Looks at the set of mentions alone, so the order in which they
 * came cannot change the outcome.
 */
final class Accounts {

    private static final Role CONVERTED = new Role(ConvertedSum.CONVERTED, RoleKind.AMOUNT, Role.Use.DETAIL);
    private static final double NEARLY_CERTAIN = 0.99;
    private static final double STEPS = 1_000;

    private Accounts() {}

    /**
     * @param mentions
     *            at least one; where none affirms, the account is of what is denied
     * @param uncounted
     *            articles that tell the event but are not kept
     */
    static Account of(EventType type, List<Mention> mentions, int uncounted) {
        List<Mention> affirming = mentions.stream().filter(Mention::affirms).sorted(Mention.BY_TIME).toList();
        List<Mention> tellers = affirming.isEmpty() ? mentions.stream().sorted(Mention.BY_TIME).toList() : affirming;
        Origins origins = Origins.of(tellers.stream().map(Mention::witness).toList());
        Map<String, Argument> arguments = arguments(type, tellers, origins);
        Map<String, RoleValue> roles = new LinkedHashMap<>();
        arguments.forEach((role, argument) -> roles.put(role, argument.value()));
        return new Account(roles, factuality(mentions), told(tellers, origins, uncounted),
                Proofs.of(tellers, arguments),
                Dissents.of(arguments));
    }

    private static Map<String, Argument> arguments(EventType type, List<Mention> tellers, Origins origins) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        Stream.concat(type.roles().stream(), Stream.of(CONVERTED)).forEach(role -> {
            List<Testimony> testimonies = new ArrayList<>();
            for (int i = 0; i < tellers.size(); i++) {
                RoleValue value = tellers.get(i).event().roles().get(role.name());
                if (value != null) {
                    testimonies.add(new Testimony(value, tellers.get(i), origins.groups().get(i)));
                }
            }
            if (!testimonies.isEmpty()) {
                arguments.putIfAbsent(role.name(), Argument.of(role, testimonies));
            }
        });
        ConvertedSum.dropIdle(arguments);
        return arguments;
    }

    /** The firmest, unless it is denied at a later time than it was last announced. */
    private static Factuality factuality(List<Mention> mentions) {
        Instant announced = latest(mentions, Factuality.ANNOUNCED);
        Instant denied = latest(mentions, Factuality.DENIED);
        if (denied.isAfter(announced)) {
            return Factuality.DENIED;
        }
        return mentions.stream().map(mention -> mention.event().factuality())
                .max(Comparator.comparingInt(Testimony::firmness)).orElse(Factuality.DENIED);
    }

    private static Instant latest(List<Mention> mentions, Factuality factuality) {
        return mentions.stream().filter(mention -> mention.event().factuality() == factuality)
                .map(mention -> mention.witness().time()).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    }

    private static Account.Told told(List<Mention> tellers, Origins origins, int uncounted) {
        List<String> languages = tellers.stream().map(mention -> mention.witness().language()).distinct().sorted()
                .toList();
        return new Account.Told(attribution(tellers), occurredOn(tellers), tellers.getFirst().witness().time(),
                tellers.getLast().witness().time(), languages, confidence(tellers, origins),
                tellers.size() + uncounted, origins.count());
    }

    private static @Nullable String attribution(List<Mention> tellers) {
        return tellers.stream().map(mention -> mention.event().attribution()).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** As the firmest mention has it; of several equally firm ones the earliest. */
    private static @Nullable EventDate occurredOn(List<Mention> tellers) {
        return tellers.stream().filter(mention -> mention.event().occurredOn() != null)
                .reduce((a, b) -> Testimony.firmness(b.event().factuality()) > Testimony.firmness(
                        a.event().factuality()) ? b : a)
                .map(mention -> mention.event().occurredOn()).orElse(null);
    }

    /** Independent origins are wrong together with the product of their error probabilities. */
    private static double confidence(List<Mention> tellers, Origins origins) {
        double wrong = 1;
        for (int origin = 0; origin < origins.count(); origin++) {
            double best = 0;
            for (int i = 0; i < tellers.size(); i++) {
                best = origins.groups().get(i) == origin ? Math.max(best, tellers.get(i).event().confidence()) : best;
            }
            wrong *= 1 - best;
        }
        double right = Math.max(0, Math.min(origins.count() > 1 ? NEARLY_CERTAIN : 1, 1 - wrong));
        return Math.rint(right * STEPS) / STEPS;
    }
}
