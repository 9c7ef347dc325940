package dev.chappe.enrich.story;

import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.name.Entity;
import dev.chappe.enrich.name.Gazetteer;
import dev.chappe.enrich.name.NameKind;
import org.jspecify.annotations.Nullable;

/** What the vocabulary knows of the names that events carry. */
final class KnownName {

    private KnownName() {}

    /** One text for all the ways in which a name is written: its Wikidata id, else its common form, else its words. */
    static String key(Name name) {
        if (name.entityId() != null) {
            return name.entityId();
        }
        Entity known = Gazetteer.standard().named(name.text());
        return known == null ? FoldedName.of(name.text()).squeezed() : key(known);
    }

    /** The key of the company behind a product, null for a name that is none, or of which no maker is known. */
    static @Nullable String makerKey(Name name) {
        Entity product = Gazetteer.standard().named(name.text());
        if (product == null || product.maker() == null) {
            return null;
        }
        return key(new Name(product.maker(), null));
    }

    /** Whether it is the name of one certain authority, and not "the regulator" or a country. */
    static boolean isAuthority(Name name) {
        Entity known = Gazetteer.standard().named(name.text());
        return known != null && known.kind() == NameKind.AUTHORITY;
    }

    private static String key(Entity known) {
        return known.wikidata() == null ? FoldedName.of(known.name()).squeezed() : known.wikidata();
    }
}
