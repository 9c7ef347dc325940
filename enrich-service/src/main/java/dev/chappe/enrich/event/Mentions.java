package dev.chappe.enrich.event;

import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.name.NameMention;
import java.util.List;

/**
 * What a text mentions.
 *
 * @param figures
 *            sums, percentages, dates and so on, none overlapping another, and beside them every number by itself, also
 *            where it is part of one of them
 */
public record Mentions(List<Mention> figures, List<Named> names) {

    public Mentions {
        figures = List.copyOf(figures);
        names = List.copyOf(names);
    }

    /**
     * A name where it stands.
     *
     * @param name
     *            its fullest form in the text
     */
    public record Named(NameMention mention, RoleValue.Name name) {}
}
