package dev.chappe.enrich.event;

import java.time.LocalDate;

/**
 * When something happened, as far as the article says it.
 *
 * @param first
 *            first day of the period; the day itself for a day
 */
public record EventDate(LocalDate first, Precision precision) {

    /** How long the period is that the article names. */
    public enum Precision {
        DAY, MONTH, QUARTER, HALF, YEAR
    }

    /** 2025-05-22, 2025-05, 2025-Q2, 2025-H1 or 2025. */
    public String label() {
        int year = first.getYear();
        int month = first.getMonthValue();
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> first.toString().substring(0, first.toString().lastIndexOf('-'));
            case QUARTER -> year + "-Q" + (month + 2) / 3;
            case HALF -> year + "-H" + (month + 5) / 6;
            case YEAR -> Integer.toString(year);
        };
    }
}
