package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;

/**
 * What one mention says of one argument.
 *
 * @param origin
 *            number of the mention's origin, see {@link Origins}
 */
record Testimony(RoleValue value, Mention mention, int origin) {

    private static final int MOST_DIGITS = 100;

    /** How much a mention's way of telling weighs: the firmest most, background least. */
    static int firmness(Factuality factuality) {
        return switch (factuality) {
            case ANNOUNCED -> 4;
            case PLANNED -> 3;
            case RUMOURED -> 2;
            case RETROSPECTIVE -> 1;
            case DENIED -> 0;
        };
    }

    /** Whether two mentions say the same of the role. */
    boolean agrees(Role role, Testimony other) {
        return ValueAgreement.agree(role.kind(), value, other.value) || (role.name().equals(ConvertedSum.AMOUNT)
                && ConvertedSum.agree(mention.event().roles(), other.mention.event().roles()));
    }

    /** How much the value says: of the same thing more words, of a sum one that its article also converts. */
    int fullness() {
        return switch (value) {
            case Name name -> 2 * name.text().length() + (name.entityId() == null ? 0 : 1);
            case Names names -> names.names().size();
            case Text text -> text.text().length();
            case Amount amount -> amount.value().stripTrailingZeros().precision() + (isConverted() ? MOST_DIGITS : 0);
            case Figure figure -> figure.value().stripTrailingZeros().precision();
        };
    }

    private boolean isConverted() {
        return mention.event().roles().containsKey(ConvertedSum.CONVERTED);
    }

    int firmness() {
        return firmness(mention.event().factuality());
    }
}
