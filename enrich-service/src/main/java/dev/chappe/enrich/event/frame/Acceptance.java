package dev.chappe.enrich.event.frame;

import dev.chappe.enrich.name.NameKind;
import dev.chappe.enrich.name.NameMention;

/** What sort of name may fill a role. */
public enum Acceptance {
    /** Who makes products. */
    MAKER,
    /** Any firm or fund. */
    COMPANY,
    /** A firm, fund or person that can own a company. */
    OWNER,
    /** A firm, fund, state or authority. */
    ACTOR,
    /** A regulator, court, government, state or city. */
    AUTHORITY,
    /** What an authority can act on. */
    TARGET,
    /** Who says what a market will do. */
    FORECASTER, BROKER, PLACE, PERSON;

    public boolean accepts(NameMention name) {
        boolean vague = this == TARGET && name.kind().isThing() && name.entity() == null;
        return accepts(name.kind()) && !vague;
    }

    private boolean accepts(NameKind kind) {
        return switch (this) {
            case MAKER -> switch (kind) {
                case COMPANY, GROUP, UNKNOWN, BANK, BROKER -> true;
                default -> false;
            };
            case COMPANY -> switch (kind) {
                case COMPANY, GROUP, UNKNOWN, BANK, BROKER, RESEARCH, AGENCY, PRODUCT -> true;
                default -> false;
            };
            case OWNER -> switch (kind) {
                case COMPANY, GROUP, UNKNOWN, BANK, BROKER, PERSON, RESEARCH -> true;
                default -> false;
            };
            case ACTOR -> switch (kind) {
                case COMPANY, GROUP, UNKNOWN, BANK, BROKER, STATE, AUTHORITY -> true;
                default -> false;
            };
            case AUTHORITY -> switch (kind) {
                case AUTHORITY, STATE, UNKNOWN, PLACE -> true;
                default -> false;
            };
            case TARGET -> switch (kind) {
                case COMPANY, GROUP, UNKNOWN, BANK, BROKER, PRODUCT, LINE, OS, CHIP, MODEL, AGENCY -> true;
                default -> false;
            };
            case FORECASTER -> switch (kind) {
                case RESEARCH, BROKER, BANK, UNKNOWN, AUTHORITY, COMPANY -> true;
                default -> false;
            };
            case BROKER -> kind == NameKind.BROKER || kind == NameKind.BANK || kind == NameKind.UNKNOWN;
            case PLACE -> kind == NameKind.PLACE || kind == NameKind.STATE;
            case PERSON -> kind == NameKind.PERSON;
        };
    }
}
