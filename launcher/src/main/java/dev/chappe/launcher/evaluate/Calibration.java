package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether confidence means something: of the events with about that confidence, about that share is right. */
record Calibration(List<Band> bands) {

    private static final int BANDS = 10;

    Calibration {
        bands = List.copyOf(bands);
    }

    /**
     * Events of like confidence.
     *
     * @param low
     *            least confidence of the band, which reaches a tenth further
     * @param meanConfidence
     *            of its events
     */
    record Band(double low, int events, int right, double meanConfidence) {

        double shareRight() {
            return (double) right / events;
        }
    }

    /** The bands that have events. An event that stands for an optional label is right. */
    static Calibration of(List<ArticleScore> scores) {
        int[] events = new int[BANDS];
        int[] right = new int[BANDS];
        double[] sum = new double[BANDS];
        for (ArticleScore score : scores) {
            score.pairing().pairs().forEach(pair -> {
                right[band(pair.got())]++;
                add(pair.got(), events, sum);
            });
            score.pairing().wrong().forEach(event -> add(event, events, sum));
        }
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            if (events[band] > 0) {
                bands.add(new Band((double) band / BANDS, events[band], right[band], sum[band] / events[band]));
            }
        }
        return new Calibration(bands);
    }

    /** Mean difference between confidence and share right, weighed by events; 0 when there are none. */
    double expectedError() {
        int events = bands.stream().mapToInt(Band::events).sum();
        double error = bands.stream()
                .mapToDouble(band -> band.events() * Math.abs(band.meanConfidence() - band.shareRight())).sum();
        return events == 0 ? 0 : error / events;
    }

    private static void add(JsonNode event, int[] events, double[] sum) {
        events[band(event)]++;
        sum[band(event)] += confidence(event);
    }

    private static int band(JsonNode event) {
        return Math.max(0, Math.min(BANDS - 1, (int) (confidence(event) * BANDS)));
    }

    private static double confidence(JsonNode event) {
        return event.path("confidence").asDouble(1);
    }
}
