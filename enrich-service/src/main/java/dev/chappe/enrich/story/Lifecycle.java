package dev.chappe.enrich.story;

import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.RoleValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a change of a story's mentions means to those who follow the event. */
final class Lifecycle {

    private Lifecycle() {}

    /** Empty when followers have nothing to hear: another copy of what they know, or a denial of what they never heard. */
    static Optional<Change> change(EventType type, Story before, Story after, AccountBook accounts) {
        boolean heard = before.revision() > 0;
        if (after.mentions().stream().noneMatch(Mention::affirms)) {
            return heard && isStanding(before, accounts) ? Optional.of(Change.RETRACTED) : Optional.empty();
        }
        Account now = accounts.of(after);
        if (!heard) {
            return Optional.of(now.retracted() ? Change.RETRACTED : Change.NEW);
        }
        if (before.mentions().isEmpty()) {
            return Optional.of(Change.UPDATED);
        }
        Account then = accounts.of(before);
        if (now.retracted()) {
            return then.retracted() ? Optional.empty() : Optional.of(Change.RETRACTED);
        }
        if (tellsOtherwise(type, then, now)) {
            return Optional.of(Change.UPDATED);
        }
        return now.told().origins() > then.told().origins() ? Optional.of(Change.CORROBORATED) : Optional.empty();
    }

    static Account retract(Account account) {
        return new Account(account.roles(), Factuality.DENIED, account.told(), account.proofs(), account.dissents());
    }

    private static boolean isStanding(Story story, AccountBook accounts) {
        return story.mentions().stream().anyMatch(Mention::affirms) && !accounts.of(story).retracted();
    }

    /** Whether followers would hear something else from the one account than from the other. */
    static boolean tellsOtherwise(EventType type, Account then, Account now) {
        return then.factuality() != now.factuality()
                || !Objects.equals(then.told().occurredOn(), now.told().occurredOn())
                || type.roles().stream().anyMatch(role -> differs(role, then, now))
                || differs(then.roles().get(ConvertedSum.CONVERTED), now.roles().get(ConvertedSum.CONVERTED),
                        RoleKind.AMOUNT);
    }

    private static boolean differs(Role role, Account then, Account now) {
        return differs(then.roles().get(role.name()), now.roles().get(role.name()), role.kind());
    }

    /** Another spelling or rounding of a value is no news; one more name on a list is. */
    private static boolean differs(@Nullable RoleValue then, @Nullable RoleValue now, RoleKind kind) {
        if (then == null || now == null) {
            return then != null || now != null;
        }
        return kind == RoleKind.NAMES
                ? !CanonicalValue.of(then).equals(CanonicalValue.of(now))
                : !ValueAgreement.agree(kind, then, now);
    }
}
