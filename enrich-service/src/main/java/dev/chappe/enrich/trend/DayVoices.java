package dev.chappe.enrich.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * Who wrote about a topic on a day whose hours are over.
 *
 * @param day
 *            days since 1970-01-01
 * @param voices
 *            each once; at most {@value #MOST_VOICES}
 */
public record DayVoices(long day, List<String> voices) {

    private static final int MOST_VOICES = 64;
    private static final long HOURS = 24;

    public DayVoices {
        voices = List.copyOf(voices);
    }

    static long dayOf(long hour) {
        return Math.floorDiv(hour, HOURS);
    }

    /** The days with the voices of one more hour. */
    static List<DayVoices> with(HourCount hour, List<DayVoices> days) {
        if (hour.voices().isEmpty()) {
            return days;
        }
        long day = dayOf(hour.hour());
        List<DayVoices> next = new ArrayList<>(days);
        DayVoices known = days.stream().filter(other -> other.day == day).findFirst()
                .orElse(new DayVoices(day, List.of()));
        next.remove(known);
        List<String> voices = new ArrayList<>(known.voices);
        hour.voices().stream().filter(voice -> !voices.contains(voice)).forEach(voices::add);
        next.add(new DayVoices(day, voices.subList(0, Math.min(MOST_VOICES, voices.size()))));
        return List.copyOf(next);
    }
}
