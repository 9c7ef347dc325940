package dev.chappe.enrich.mention;

import java.math.BigDecimal;
import java.util.Locale;

/** What a number is a number of. */
sealed interface Measure {

    /** Nothing known. */
    enum None implements Measure {
        NONE
    }

    /**
     * A currency.
     *
     * @param strength
     *            whether the word is always one
     * @param factor
     *            what the word multiplies by: "MUSD" is a million dollars
     */
    record Currency(String code, Strength strength, BigDecimal factor) implements Measure {

        /** Whether a word always names its currency. */
        enum Strength {
            SURE,
            /** Only with large numbers: "livres", "won", "pounds". */
            LARGE
        }

        /** Reads "USD", "GBP large", "USD x1000000". */
        static Currency parse(String meaning) {
            String[] parts = meaning.split(" ", -1);
            boolean large = meaning.contains(" large");
            BigDecimal factor = meaning.contains(" x")
                    ? new BigDecimal(parts[parts.length - 1].substring(1))
                    : BigDecimal.ONE;
            return new Currency(parts[0], large ? Strength.LARGE : Strength.SURE, factor);
        }
    }

    /**
     * Percent or points.
     *
     * @param factor
     *            one, or a hundredth for basis points
     */
    record Share(Percent.Scale scale, BigDecimal factor) implements Measure {

        /** Reads "percent", "points", "points 0.01". */
        static Share parse(String meaning) {
            String[] parts = meaning.split(" ", -1);
            return new Share(Percent.Scale.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE);
        }
    }

    /**
     * A unit.
     *
     * @param kind
     *            what it measures
     */
    record Unit(String name, Kind kind) implements Measure {

        /** Whether it measures a property or counts things, of which there may be a short million ("5m users"). */
        enum Kind {
            PHYSICAL, THINGS
        }

        /** Reads "nm", "person things". */
        static Unit parse(String meaning) {
            String[] parts = meaning.split(" ", -1);
            return new Unit(parts[0], parts.length > 1 ? Kind.THINGS : Kind.PHYSICAL);
        }
    }
}
