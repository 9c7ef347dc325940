package dev.chappe.enrich.grammar;

/** What a phrase is to the verb, or to the noun of action, that it belongs to. */
public enum Function {
    /** Who does it. */
    SUBJECT,
    /** To whom or what it is done; of a noun of action, what follows "of". */
    OBJECT,
    /** After a preposition of that meaning. */
    OF, BY, TO, FROM, WITH, AGAINST, FOR, IN, ON, AT, BETWEEN,
    /** Whose that is to which it is done: "adopts Contoso's standard". */
    OWNER,
    /** Whose that is which does it: "Contoso's vans will get access to ...". */
    HOLDER,
    /** A part of the subject that has no name of its own: "sells its phone business". */
    PART,
    /** What the sentences before are about, of a noun that opens its sentence: "The round of $5m, led by ...". */
    TOPIC,
    /** Who makes the thing that is spoken of. */
    MAKER,
    /** Whatever of the kind stands in the sentence. */
    ANY
}
