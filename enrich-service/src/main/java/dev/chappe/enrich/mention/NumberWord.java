package dev.chappe.enrich.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * A word that numbers are made of.
 *
 * @param value
 *            what it counts for, zero for words that only join; of a fraction, the part ("half" is 0.5)
 */
record NumberWord(Kind kind, BigDecimal value) {

    /** How a word takes part in a number. */
    enum Kind {
        /** 0 to 9. */
        ONES,
        /** 1, when more of the number follows; alone it is no number ("the one"). */
        PRONOUN,
        /** 10 to 19. */
        TEENS,
        /** 20, 30... that take ones after them. */
        TENS,
        /** Tens that take teens as well: "soixante" (dix), "quatre-vingt" (quinze). */
        SCORES,
        /** 100 when something is before it. */
        HUNDRED,
        /** 100 also alone: "cent". */
        BARE_HUNDRED,
        /** 1000 and more when something is before it: "million". */
        MULTIPLIER,
        /** 1000 also alone: "mille". */
        BARE_MULTIPLIER,
        /** A multiplier that only figures take: "5 bn". */
        ABBREVIATION,
        /** A multiplier that only figures with a currency or a unit of things take: "$5m". */
        SHORT,
        /** A dozen, a "vingtaine"; about so many. */
        COLLECTIVE,
        /** Halves, thirds; written with the number that divides. */
        FRACTION,
        /** A fraction that could as well be an ordinal or a quarter of a year: "a fifth". */
        WEAK_FRACTION,
        /** "a" before a multiplier. */
        ARTICLE,
        /** "and" between hundreds and the rest. */
        AND,
        /** "et" between tens and one. */
        AND_ONE,
        /** "of" between a collective and a multiplier. */
        OF,
        /** "out of" between the parts and the whole. */
        RATIO,
        /** "over" and "in" between the parts and the whole, where nothing counted follows. */
        STRICT_RATIO,
        /** The decimal sign read out. */
        POINT,
        /** The minus sign read out. */
        MINUS,
        /** Looks like one of the others and is none: "pour cent", "au moins". */
        NOTHING
    }

    /** Reads "tens 20", "and", "fraction 3". */
    static NumberWord parse(String meaning) {
        String[] parts = meaning.split(" ", -1);
        Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        BigDecimal value = parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ZERO;
        boolean divides = kind == Kind.FRACTION || kind == Kind.WEAK_FRACTION;
        return new NumberWord(kind, divides ? BigDecimal.ONE.divide(value, MathContext.DECIMAL128) : value);
    }

    boolean multiplies() {
        return kind == Kind.MULTIPLIER || kind == Kind.BARE_MULTIPLIER || kind == Kind.ABBREVIATION;
    }

    boolean isHundred() {
        return kind == Kind.HUNDRED || kind == Kind.BARE_HUNDRED;
    }

    boolean isSmall() {
        return kind == Kind.ONES || kind == Kind.PRONOUN;
    }

    boolean isOne() {
        return isSmall() && value.compareTo(BigDecimal.ONE) == 0;
    }

    boolean isBelowHundred() {
        return isSmall() || kind == Kind.TEENS || kind == Kind.TENS || kind == Kind.SCORES;
    }

    /** "and" or "of". */
    boolean joins() {
        return kind == Kind.AND || kind == Kind.AND_ONE || kind == Kind.OF;
    }

    boolean isFraction() {
        return kind == Kind.FRACTION || kind == Kind.WEAK_FRACTION;
    }
}
