package dev.chappe.enrich.event.read;

import dev.chappe.enrich.event.frame.Frame;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import java.util.List;

/** Whether those who play a part are of the sort that a frame asks for. */
final class Standing {

    private Standing() {}

    static boolean holds(Frame.Known known, List<NameMention> names) {
        boolean state = names.stream().anyMatch(Standing::isState);
        return switch (known) {
            case NONE, THING -> true;
            case ONE -> !state && names.stream().anyMatch(name -> isFirm(name) || isService(name));
            case ALL -> names.stream().allMatch(Standing::isFirm);
            case STATE -> state;
        };
    }

    /** Whether those who work together are all states, or all known where one is. */
    static boolean areEqual(List<NameMention> names) {
        return names.stream().noneMatch(Standing::isState)
                || names.stream().allMatch(name -> isState(name) || isFirm(name));
    }

    private static boolean isService(NameMention name) {
        return name.kind().isThing() && name.entity() != null;
    }

    static boolean isState(NameMention name) {
        return name.kind() == NameKind.STATE || name.kind() == NameKind.AUTHORITY;
    }

    private static boolean isFirm(NameMention name) {
        return name.kind().isOrganisation() && name.kind() != NameKind.AUTHORITY;
    }
}
