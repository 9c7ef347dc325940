package dev.chappe.enrich.trend;

/** Stretches of time over which topics are counted; each ends with the current hour and moves on with it. */
public enum TrendWindow {

    /** The current hour; its scores mean something after a day. */
    HOUR("PT1H", 1, 24),
    /** The current hour and the 23 before it; its scores mean something after two more days. */
    DAY("P1D", 24, 48),
    /** The current hour and the 167 before it; its scores mean something after another week. */
    WEEK("P7D", 168, 168);

    private final String iso;
    private final int hours;
    private final int warmUp;

    TrendWindow(String iso, int hours, int warmUp) {
        this.iso = iso;
        this.hours = hours;
        this.warmUp = warmUp;
    }

    /** Length, ISO 8601. */
    public String iso() {
        return iso;
    }

    /** Length in hours. */
    public int hours() {
        return hours;
    }

    /** Hours before the window that must have been watched for its score to mean something. */
    public int warmUp() {
        return warmUp;
    }
}
