package dev.chappe.launcher.evaluate;

import dev.chappe.enrich.event.frame.Taxonomy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is said of one evaluation.
 *
 * @param relaxed
 *            by the rules of a careful reader
 * @param exact
 *            names equal after folding and values equal
 * @param intervals
 *            of the relaxed F1, by group
 */
record Report(int articles, Figures relaxed, Figures exact, Map<String, Interval> intervals,
        Calibration calibration) {

    private static final List<String> WITH_INTERVAL = List.of(ArticleScore.CORE, ArticleScore.ALL, ArticleScore.ROLES);

    /**
     * Makes the report.
     *
     * @param draws
     *            of the bootstrap
     */
    static Report of(Taxonomy taxonomy, List<ArticleScore> relaxed, List<ArticleScore> exact, int draws, long seed) {
        Figures figures = new Figures(taxonomy, relaxed);
        Map<String, Interval> intervals = new LinkedHashMap<>();
        for (String group : figures.groups()) {
            String whole = group.substring(0, group.indexOf('/') < 0 ? group.length() : group.indexOf('/'));
            if (WITH_INTERVAL.contains(whole)) {
                intervals.put(group, Interval.of(relaxed, group, draws, seed));
            }
        }
        return new Report(relaxed.size(), figures, new Figures(taxonomy, exact), intervals, Calibration.of(relaxed));
    }
}
