package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes mentions of matched patterns, and resolves what they count from the day of publication. */
final class PatternResolver {

    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal HALF_YEAR = new BigDecimal("0.5");

    private final TokenizedText text;
    /** Day of publication, null when unknown. */
    private final @Nullable LocalDate today;

    PatternResolver(TokenizedText text, @Nullable LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /** The mention, null when the pattern stands for none or its figures make no date. */
    @Nullable
    Mention resolve(Patterns.Match match) {
        Span span = text.span(match.first(), match.end());
        Captures captures = match.captures();
        return switch (match.pattern().action()) {
            case DATE -> date(span, captures);
            case WEEKDAY -> weekday(span, captures);
            case DAY_OFFSET -> relativeDay(span, captures.required("offset"));
            case AGO -> ago(span, captures);
            case WEEK_REL -> week(span, captures.required("rel"));
            case MONTH_REL -> relative(match, span, 1, captures.required("rel"));
            case QUARTER_REL -> relative(match, span, 3, captures.required("rel"));
            case HALF_REL -> relative(match, span, 6, captures.required("rel"));
            case YEAR_REL -> relative(match, span, 12, captures.required("yearrel"));
            case MONTH -> part(match, span, captures.required("month"), CalendarPeriod::ofMonth);
            case QUARTER -> part(match, span, captures.required("quarter"), CalendarPeriod::ofQuarter);
            case HALF -> part(match, span, captures.required("half"), CalendarPeriod::ofHalf);
            case YEAR -> year(match, span);
            case YEARS -> years(match, span);
            case HORIZON_LENGTH -> horizonLength(span, captures);
            case HORIZON_UNTIL -> horizonUntil(span, captures);
            case RANK -> rank(span, captures);
            case VERSION -> version(match);
            case NONE -> null;
        };
    }

    private Mention version(Patterns.Match match) {
        int number = match.end() - 1;
        return new Version(text.span(number, match.end()), text.folded(number));
    }

    private @Nullable Mention date(Span span, Captures captures) {
        Integer year = year(captures);
        int month = captures.required("month");
        int day = captures.required("day");
        try {
            if (year != null) {
                return new DateMention(span, LocalDate.of(year, month, day), DateMention.Precision.DAY,
                        Reference.ABSOLUTE);
            }
            LocalDate nearest = today == null
                    ? null
                    : nearest(candidate -> LocalDate.of(candidate, month, day), today);
            return new DateMention(span, nearest, DateMention.Precision.DAY, Reference.RELATIVE);
        } catch (DateTimeException e) {
            return null; // the thirty-first of a short month is no date
        }
    }

    /** Of the years around, the one whose date is nearest to the day of publication. */
    private static LocalDate nearest(IntFunction<LocalDate> dateOfYear, LocalDate today) {
        LocalDate best = dateOfYear.apply(today.getYear());
        for (int year : new int[]{today.getYear() - 1, today.getYear() + 1}) {
            LocalDate other = dateOfYear.apply(year);
            if (distance(other, today) < distance(best, today)) {
                best = other;
            }
        }
        return best;
    }

    private static long distance(LocalDate date, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(today, date));
    }

    /** A weekday alone is the last one, today included: news tells what was. */
    private Mention weekday(Span span, Captures captures) {
        DayOfWeek weekday = DayOfWeek.of(captures.required("weekday"));
        Integer rel = captures.number("rel");
        LocalDate day = null;
        if (today != null) {
            day = switch (rel == null ? 0 : Integer.signum(rel)) {
                case -1 -> today.with(TemporalAdjusters.previous(weekday));
                case 1 -> today.with(TemporalAdjusters.next(weekday));
                default -> today.with(TemporalAdjusters.previousOrSame(weekday));
            };
        }
        return new DateMention(span, day, DateMention.Precision.DAY, Reference.RELATIVE);
    }

    private Mention relativeDay(Span span, int days) {
        return new DateMention(span, today == null ? null : today.plusDays(days), DateMention.Precision.DAY,
                Reference.RELATIVE);
    }

    private Mention week(Span span, int weeks) {
        LocalDate monday = today == null ? null : today.with(DayOfWeek.MONDAY).plusWeeks(weeks);
        return new DateMention(span, monday, DateMention.Precision.WEEK, Reference.RELATIVE);
    }

    private Mention ago(Span span, Captures captures) {
        Integer days = captures.number("days");
        Integer counted = captures.number("n");
        int n = counted == null ? 1 : counted;
        if (days != null) {
            return days == 1 ? relativeDay(span, -n) : week(span, -n);
        }
        int months = captures.required("months");
        CalendarPeriod period = null;
        if (today != null) {
            LocalDate then = today.minusMonths((long) n * months);
            period = months >= 12
                    ? CalendarPeriod.ofYear(then.getYear())
                    : CalendarPeriod.ofMonth(then.getYear(), then.getMonthValue());
        }
        return new Period(span, period, Reference.RELATIVE, Period.Calendar.CIVIL);
    }

    /** The month, quarter, half or year that lies so many of them from the present one. */
    private Mention relative(Patterns.Match match, Span span, int months, int steps) {
        CalendarPeriod period = null;
        if (today != null) {
            LocalDate start = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % months)
                    .plusMonths((long) steps * months);
            YearMonth first = YearMonth.from(start);
            period = new CalendarPeriod(first, first.plusMonths(months - 1));
        }
        return new Period(span, period, Reference.RELATIVE, match.pattern().calendar());
    }

    private interface PartOfYear {
        CalendarPeriod of(int year, int part);
    }

    private Mention part(Patterns.Match match, Span span, int part, PartOfYear maker) {
        Integer year = year(match.captures());
        Reference reference = match.captures().number("yearrel") == null && year != null
                ? Reference.ABSOLUTE
                : Reference.RELATIVE;
        CalendarPeriod period = null;
        if (year != null) {
            period = maker.of(year, part);
        } else if (today != null && match.captures().number("yearrel") == null) {
            int nearest = nearest(candidate -> maker.of(candidate, part).lastDay(), today).getYear();
            period = maker.of(nearest, part);
        }
        return new Period(span, period, reference, match.pattern().calendar());
    }

    private @Nullable Integer year(Captures captures) {
        Integer year = captures.number("year");
        Integer shortYear = captures.number("yy");
        Integer steps = captures.number("yearrel");
        if (year != null) {
            return year;
        }
        if (shortYear != null) {
            return 2000 + shortYear;
        }
        return steps == null || today == null ? null : today.getYear() + steps;
    }

    private @Nullable Mention year(Patterns.Match match, Span span) {
        Integer year = year(match.captures());
        return year == null
                ? null
                : new Period(span, CalendarPeriod.ofYear(year), Reference.ABSOLUTE, match.pattern().calendar());
    }

    private @Nullable Mention years(Patterns.Match match, Span span) {
        int first = match.captures().required("year");
        Integer second = match.captures().second("year");
        Integer shortYear = match.captures().number("yy");
        int last = second != null ? second : shortYear == null ? first : first / 100 * 100 + shortYear;
        return last <= first
                ? null
                : new Period(span, CalendarPeriod.ofYears(first, last), Reference.ABSOLUTE,
                        match.pattern().calendar());
    }

    private Mention horizonLength(Span span, Captures captures) {
        BigDecimal counted = captures.largest("n");
        BigDecimal months = BigDecimal.valueOf(captures.required("months"));
        BigDecimal n = counted == null ? BigDecimal.ONE : counted;
        BigDecimal years = n.multiply(months).divide(MONTHS_OF_YEAR, 2, RoundingMode.HALF_UP);
        BigDecimal length = captures.number("half") == null ? years : years.add(HALF_YEAR);
        Integer until = today == null
                ? null
                : today.plusMonths(length.multiply(MONTHS_OF_YEAR).longValue()).getYear();
        return new Horizon(span, Magnitude.of(length).value(), until);
    }

    private @Nullable Mention horizonUntil(Span span, Captures captures) {
        Integer decade = captures.number("decade");
        Integer year = year(captures);
        if (decade != null) {
            year = today == null ? null : today.getYear() / 10 * 10 + decade;
        }
        if (year == null) {
            return null;
        }
        BigDecimal length = today == null || year < today.getYear()
                ? null
                : BigDecimal.valueOf(year - today.getYear());
        return new Horizon(span, length, year);
    }

    private static @Nullable Mention rank(Span span, Captures captures) {
        Integer ordinal = captures.number("ordinal");
        Integer n = captures.number("n");
        Integer position = ordinal == null ? n : ordinal;
        return position == null || position < 1 ? null : new Rank(span, position);
    }
}
