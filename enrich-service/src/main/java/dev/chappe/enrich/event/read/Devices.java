package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.RoleSpec;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the devices that run a system or hold a chip. */
final class Devices {

    private static final int MOST_DEVICES = 6;

    private Devices() {}

    /** Products in the sentences about a chip or system; else what its company launches without a name. */
    static void fill(AnnotatedArticle article, Draft draft, @Nullable NameMention thing, RoleSpec spec,
            List<Draft> all) {
        List<RoleValue.Name> names = new ArrayList<>();
        Span first = null;
        for (Passage passage : ThingDetails.around(article, draft, thing)) {
            for (NameMention name : passage.names()) {
                RoleValue.Name device = name.kind() == NameKind.PRODUCT ? device(passage, name) : null;
                if (device != null && !names.contains(device) && names.size() < MOST_DEVICES) {
                    names.add(device);
                    first = first == null ? name.span() : first;
                }
            }
        }
        for (Draft other : all) {
            if (names.isEmpty() || other.doubts().contains(Doubt.NAMELESS)) {
                boolean same = other.doubts().contains(Doubt.NAMELESS) && draft.type().equals("OS_RELEASE")
                        && Objects.equals(other.role("company"), draft.role("company"));
                if (same && other.role("product") instanceof RoleValue.Name name && names.size() < MOST_DEVICES) {
                    names.add(name);
                    first = first == null ? other.spans().get("product") : first;
                }
            }
        }
        if (!names.isEmpty()) {
            draft.fill(spec.name(), new RoleValue.Names(names), first);
        }
    }

    /** A device's name; of one that is turned around ("la tablette Ultra de Xiaomi Pad 7"), put together again. */
    private static RoleValue.@Nullable Name device(Passage passage, NameMention name) {
        if (passage.is(Words.VARIANT, name.firstToken()) && name.endToken() == name.firstToken() + 1) {
            return null;
        }
        int at = name.firstToken() - 1;
        String maker = "";
        NameMention before = passage.name(at);
        if (before != null && before.kind() == NameKind.COMPANY) {
            maker = before.text() + " ";
            at = before.firstToken() - 1;
        }
        boolean turned = passage.preposition(at) == Function.OF && passage.is(Words.VARIANT, at - 1)
                && passage.tokens().capitalised(at - 1);
        return new RoleValue.Name(turned ? maker + name.text() + " " + passage.tokens().surface(at - 1) : name.text(),
                null);
    }
}
