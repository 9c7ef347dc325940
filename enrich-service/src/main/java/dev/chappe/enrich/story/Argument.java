package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An argument of an event, merged from all that its articles say of it.
 *
 * @param value
 *            the one that most origins tell; at a tie the one told most firmly, then the fullest, then the earliest
 * @param teller
 *            the mention that the value is taken from
 * @param others
 *            what else is told, where it is a figure
 */
record Argument(RoleValue value, Mention teller, List<Testimony> others) {

    private static final int MOST_NAMES = 32;

    Argument {
        others = List.copyOf(others);
    }

    /**
     * @param testimonies
     *            at least one, the earliest first
     */
    static Argument of(Role role, List<Testimony> testimonies) {
        if (role.kind() == RoleKind.NAMES) {
            return new Argument(union(testimonies), testimonies.getFirst().mention(), List.of());
        }
        List<List<Testimony>> camps = camps(role, testimonies);
        List<Testimony> winners = camps.stream().max(Comparator.comparingLong(Argument::origins)
                .thenComparingInt(Argument::firmness).thenComparingInt(camp -> fullest(camp).fullness())
                .thenComparing(camp -> camp.getFirst().mention().witness().time(), Comparator.reverseOrder())
                .thenComparing(camp -> CanonicalValue.of(camp.getFirst().value()))).orElseThrow();
        Testimony best = fullest(winners);
        List<Testimony> others = isFigure(best.value())
                ? testimonies.stream().filter(told -> !winners.contains(told)).toList()
                : List.of();
        return new Argument(best.value(), best.mention(), others);
    }

    private static List<List<Testimony>> camps(Role role, List<Testimony> testimonies) {
        List<List<Testimony>> camps = new ArrayList<>();
        for (Testimony told : testimonies) {
            camps.stream().filter(camp -> camp.getFirst().agrees(role, told))
                    .findFirst().orElseGet(() -> {
                        List<Testimony> camp = new ArrayList<>();
                        camps.add(camp);
                        return camp;
                    }).add(told);
        }
        return camps;
    }

    private static long origins(List<Testimony> camp) {
        return camp.stream().mapToInt(Testimony::origin).distinct().count();
    }

    private static int firmness(List<Testimony> camp) {
        return camp.stream().mapToInt(Testimony::firmness).max().orElse(0);
    }

    /** The fullest of a camp; of equally full ones the earliest. */
    private static Testimony fullest(List<Testimony> camp) {
        return camp.stream().reduce((a, b) -> b.fullness() > a.fullness() ? b : a).orElseThrow();
    }

    private static boolean isFigure(RoleValue value) {
        return value instanceof Amount || value instanceof Figure;
    }

    private static RoleValue union(List<Testimony> testimonies) {
        List<Name> names = new ArrayList<>();
        testimonies.stream().map(Testimony::value).filter(Names.class::isInstance).map(Names.class::cast)
                .flatMap(list -> list.names().stream()).forEach(name -> add(name, names));
        return new Names(names);
    }

    private static void add(Name name, List<Name> names) {
        for (int i = 0; i < names.size(); i++) {
            if (ValueAgreement.agree(RoleKind.THING, names.get(i), name)) {
                names.set(i, name.text().length() > names.get(i).text().length() ? name : names.get(i));
                return;
            }
        }
        if (names.size() < MOST_NAMES) {
            names.add(name);
        }
    }
}
