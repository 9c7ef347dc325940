package dev.chappe.ingest.fulltext;

import dev.chappe.ingest.article.RawInput;
import dev.chappe.schemas.record.Fingerprint;
import java.util.LinkedHashMap;
import java.util.Map;

/** The teasers completed last, as they were: while a feed shows the same, its page is not asked for again. */
final class Completed {

    private static final int MOST = 100_000;

    private final Map<String, Boolean> teasers = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    /** Whether a teaser is new, or other than it was. Is asked once for each. */
    synchronized boolean add(RawInput teaser, String url) {
        String summary = teaser.content().summary();
        String words = Fingerprint.of(url, teaser.content().title(), summary == null ? "" : summary,
                teaser.content().body());
        return teasers.put(words, Boolean.TRUE) == null;
    }
}
