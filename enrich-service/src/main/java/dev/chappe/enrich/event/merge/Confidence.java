package dev.chappe.enrich.event.merge;

import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.event.read.Draft;
import dev.chappe.enrich.event.read.Draft.Doubt;

/** How likely a draft is right, from what it rests on. */
final class Confidence {

    private static final double BASE = 0.72;

    private final Taxonomy taxonomy;

    Confidence(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** From 0 to 1. */
    double of(Draft draft) {
        double confidence = BASE;
        if (draft.passage().isTitle()) {
            confidence += 0.12;
        } else if (draft.passage().number() <= 2) {
            confidence += 0.06;
        }
        for (Doubt doubt : draft.doubts()) {
            confidence -= switch (doubt) {
                case ANTECEDENT -> 0.15;
                case UNKNOWN_NAME -> 0.10;
                case NOUN -> 0.05;
                case LOOSE -> 0.12;
                case DESCRIBED -> 0.2;
                case NAMELESS -> 0.5;
                case COMPANION -> 0.15;
            };
        }
        for (RoleSpec spec : taxonomy.roles(draft.type())) {
            if (spec.role().use() == Role.Use.KEY_IF_PRESENT && draft.role(spec.name()) != null) {
                confidence += 0.03;
            }
        }
        confidence += switch (draft.factuality()) {
            case ANNOUNCED -> 0.03;
            case PLANNED -> 0.0;
            case RUMOURED, RETROSPECTIVE -> -0.05;
            case DENIED -> -0.1;
        };
        return Math.max(0.05, Math.min(0.98, confidence));
    }
}
