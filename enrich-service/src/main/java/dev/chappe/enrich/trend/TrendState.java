package dev.chappe.enrich.trend;

/**
 * Where a topic stands against its own past. To enter a state takes a higher score than to stay in it, so that a topic on
 * the edge does not flutter.
 */
public enum TrendState {

    /** Too little history to say. */
    WARMING_UP,
    /** About as much as was to be expected. */
    NORMAL,
    /** More than chance would have it. */
    RISING,
    /** Far more than chance would have it. */
    PEAK,
    /** Was more, and is less now. */
    FADING;

    private static final int LEAST_ARTICLES = 3;
    private static final int LEAST_ORIGINS = 2;
    /** One chance in a thousand. */
    private static final double RISE = 3;
    private static final double SUMMIT = 6;
    private static final double HOLD = 1.5;
    private static final double CALM = 1;

    /**
     * What was found in a window.
     *
     * @param score
     *            see {@link TrendScore}
     */
    public record Observation(double score, long articles, long origins) {

        boolean isSupported() {
            return articles >= LEAST_ARTICLES && origins >= LEAST_ORIGINS;
        }
    }

    /** The state after this one, given what is found now; with enough history. */
    public TrendState next(Observation found) {
        return switch (this) {
            case WARMING_UP, NORMAL -> entered(found, NORMAL);
            case RISING -> found.isSupported() && found.score() >= SUMMIT
                    ? PEAK
                    : found.score() >= HOLD ? RISING : FADING;
            case PEAK -> found.score() >= RISE ? PEAK : FADING;
            case FADING -> entered(found, found.score() < CALM ? NORMAL : FADING);
        };
    }

    /** Whether the topic has something to lose: it must be looked at even when nothing more is written about it. */
    public boolean isStirring() {
        return this == RISING || this == PEAK || this == FADING;
    }

    private static TrendState entered(Observation found, TrendState otherwise) {
        if (!found.isSupported() || found.score() < RISE) {
            return otherwise;
        }
        return found.score() >= SUMMIT ? PEAK : RISING;
    }
}
