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

    private static final int LEAST_ORIGINS = 4;
    /** Support that needs no history: so many do not write of one thing by chance. */
    private static final int MANY_ORIGINS = 8;
    /** A topic that is always in the news is not rising when it is a little more so. */
    private static final double TIMES_EXPECTED = 2;
    /** One chance in a thousand. */
    private static final double RISE = 3;
    private static final double SUMMIT = 12;
    private static final double HOLD = 1.5;
    private static final double CALM = 1;

    /**
     * What was found in a window.
     *
     * @param score
     *            see {@link TrendScore}
     * @param warm
     *            whether enough history was watched for the score to mean something
     */
    public record Observation(TrendScore score, long articles, long origins, boolean warm) {

        boolean isSupported() {
            return origins >= (warm ? LEAST_ORIGINS : MANY_ORIGINS)
                    && articles >= TIMES_EXPECTED * score.expected() && score.value() >= RISE;
        }

        boolean isSummit() {
            return warm && isSupported() && score.value() >= SUMMIT;
        }
    }

    /** The state after this one, given what is found now. */
    public TrendState next(Observation found) {
        double score = found.score().value();
        return switch (this) {
            case WARMING_UP, NORMAL -> entered(found, found.warm() ? NORMAL : WARMING_UP);
            case RISING -> found.isSummit() ? PEAK : score >= HOLD ? RISING : FADING;
            case PEAK -> score >= RISE ? PEAK : FADING;
            case FADING -> entered(found, score >= CALM ? FADING : found.warm() ? NORMAL : WARMING_UP);
        };
    }

    /** Whether the topic has something to lose: it must be looked at even when nothing more is written about it. */
    public boolean isStirring() {
        return this == RISING || this == PEAK || this == FADING;
    }

    private static TrendState entered(Observation found, TrendState otherwise) {
        if (!found.isSupported()) {
            return otherwise;
        }
        return found.isSummit() ? PEAK : RISING;
    }
}
