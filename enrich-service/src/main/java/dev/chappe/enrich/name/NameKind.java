package dev.chappe.enrich.name;

/** What sort of thing a name is the name of. */
public enum NameKind {
    COMPANY, BANK, BROKER,
    /** A firm or institution that measures and forecasts markets. */
    RESEARCH,
    /** A regulator, court or government. */
    AUTHORITY,
    /** An investor, fund or alliance. */
    GROUP,
    /** A news agency or medium: it reports, it rarely acts. */
    AGENCY,
    STATE, PLACE, PERSON, CHIP,
    /** An operating system. */
    OS,
    /** An AI model. */
    MODEL, PRODUCT,
    /** A line of products, whose bare name is nothing new. */
    LINE,
    /** What is no firm and makes none of the news told here: a conference, a cup, a law, a party. */
    OTHER,
    /** A capitalised name of which nothing is known. */
    UNKNOWN;

    /** A thing that somebody makes. */
    public boolean isThing() {
        return switch (this) {
            case CHIP, OS, MODEL, PRODUCT, LINE -> true;
            case COMPANY, BANK, BROKER, RESEARCH, AUTHORITY, GROUP, AGENCY, STATE, PLACE, PERSON, OTHER, UNKNOWN ->
                false;
        };
    }

    public boolean isOrganisation() {
        return switch (this) {
            case COMPANY, BANK, BROKER, RESEARCH, AUTHORITY, GROUP, AGENCY -> true;
            case STATE, PLACE, PERSON, CHIP, OS, MODEL, PRODUCT, LINE, OTHER, UNKNOWN -> false;
        };
    }
}
