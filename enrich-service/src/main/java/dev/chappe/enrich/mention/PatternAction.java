package dev.chappe.enrich.mention;

/** What a matched {@link Pattern} means; its captures are named after the classes and figures of the pattern. */
enum PatternAction {
    /** A day: day, month, perhaps year. */
    DATE,
    /** A day of the week: weekday, perhaps rel. */
    WEEKDAY,
    /** Counted in days from today: offset. */
    DAY_OFFSET,
    /** Counted back: n, and days or months. */
    AGO,
    /** Counted in weeks, months, quarters, halves or years from the present one: rel. */
    WEEK_REL, MONTH_REL, QUARTER_REL, HALF_REL,
    /** A year counted from the present one: yearrel. */
    YEAR_REL,
    /** A month: month, perhaps year or yearrel. */
    MONTH,
    /** A quarter: quarter, perhaps year, yy or yearrel. */
    QUARTER,
    /** A half year: half, perhaps year, yy or yearrel. */
    HALF,
    /** A year: year or yy. */
    YEAR,
    /** Several years: year, and another year or yy. */
    YEARS,
    /** From now on for so long: n or none for one, months, perhaps half. */
    HORIZON_LENGTH,
    /** From now on until the end of: year, yearrel or decade. */
    HORIZON_UNTIL,
    /** A place in an order: ordinal or n. */
    RANK,
    /** A version: version. */
    VERSION,
    /** Something that looks like one of the others. */
    NONE
}
