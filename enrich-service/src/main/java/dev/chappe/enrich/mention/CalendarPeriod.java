package dev.chappe.enrich.mention;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Whole months of the calendar: a month, quarter, half, year, or several years.
 *
 * @param first
 *            first month
 * @param last
 *            last month, not before the first
 */
public record CalendarPeriod(YearMonth first, YearMonth last) {

    public CalendarPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period ends before it begins: " + first + ".." + last);
        }
    }

    public static CalendarPeriod ofYear(int year) {
        return ofYears(year, year);
    }

    public static CalendarPeriod ofYears(int first, int last) {
        return new CalendarPeriod(YearMonth.of(first, 1), YearMonth.of(last, 12));
    }

    public static CalendarPeriod ofMonth(int year, int month) {
        YearMonth only = YearMonth.of(year, month);
        return new CalendarPeriod(only, only);
    }

    /**
     * A quarter.
     *
     * @param quarter
     *            1 to 4
     */
    public static CalendarPeriod ofQuarter(int year, int quarter) {
        return new CalendarPeriod(YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
    }

    /**
     * A half year.
     *
     * @param half
     *            1 or 2
     */
    public static CalendarPeriod ofHalf(int year, int half) {
        return new CalendarPeriod(YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6));
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** Number of months, 1 or more. */
    public int months() {
        return (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
    }

    /** 2024, 2024-Q4, 2024-H1, 2024-11; else first and last month or year: 2025/2030, 2024-11/2025-02. */
    public String label() {
        int month = first.getMonthValue();
        int year = first.getYear();
        boolean oneYear = year == last.getYear();
        if (oneYear && months() == 1) {
            return first.toString();
        }
        if (oneYear && months() == 3 && month % 3 == 1) {
            return year + "-Q" + (month + 2) / 3;
        }
        if (oneYear && months() == 6 && month % 6 == 1) {
            return year + "-H" + (month + 5) / 6;
        }
        if (month == 1 && last.getMonthValue() == 12) {
            return oneYear ? Integer.toString(year) : year + "/" + last.getYear();
        }
        return first + "/" + last;
    }
}
