package dev.chappe.enrich.story;

import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.RoleValue;

/**
 * What one mention says of one argument.
 *
 * @param origin
 *            number of the mention's origin, see {@link Origins}
 */
record Testimony(RoleValue value, Mention mention, int origin) {

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

    int firmness() {
        return firmness(mention.event().factuality());
    }
}
