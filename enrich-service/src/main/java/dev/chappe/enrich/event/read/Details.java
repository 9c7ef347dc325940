package dev.chappe.enrich.event.read;

import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.frame.Taxonomy;
import java.util.List;

/** Fills the roles of a draft that may stand anywhere near what it tells. */
public final class Details {

    private final Taxonomy taxonomy;
    private final ThingDetails things;

    public Details(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        things = new ThingDetails(taxonomy);
    }

    /** Fills what is still empty. */
    public void fill(AnnotatedArticle article, Draft draft, List<Draft> all) {
        for (RoleSpec spec : taxonomy.roles(draft.type())) {
            if (draft.role(spec.name()) == null || spec.role().kind() == RoleKind.NAMES) {
                fill(article, draft, spec, all);
            }
        }
    }

    private void fill(AnnotatedArticle article, Draft draft, RoleSpec spec, List<Draft> all) {
        String unit = spec.unit();
        RoleKind kind = spec.role().kind();
        if (unit != null && !"horizon".equals(unit) && (kind == RoleKind.COUNT || kind == RoleKind.NUMBER)
                && !draft.type().equals("MARKET_FORECAST")) {
            things.fillQuantity(article, draft, spec, unit);
        } else if (kind == RoleKind.NAMES && spec.thing() != null && draft.role(spec.name()) == null) {
            Devices.fill(article, draft, things.thing(draft), spec, all);
        } else if (spec.name().equals("version")) {
            things.fillVersion(draft, spec);
        } else {
            DealDetails.fill(article, draft, spec, all);
        }
    }
}
