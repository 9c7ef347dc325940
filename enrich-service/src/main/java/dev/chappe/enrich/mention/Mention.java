package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;

/** Something that a text mentions with a value: numeric or temporal. Mentions of one text never overlap. */
public sealed interface Mention
        permits Money, Percent, Quantity, PlainNumber, DateMention, Period, Horizon, Version, Rank {

    /** The words that carry the value, without a modifier such as "plus de". */
    Span span();
}
