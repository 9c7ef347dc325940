package dev.chappe.ingest.page.metadata;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Whether a page keeps a part of its article for those who pay or register. */
final class Paywall {

    private static final Set<String> TIERS = Set.of("locked", "metered", "paid", "premium", "subscription");
    private static final String MARKS = "[class*=paywall]:not(body):not(html), [id*=paywall], [class*=regwall],"
            + " [data-paywall], .qiota_reserve, [class*=article-restricted], [class*=reserve-abonne]";

    private Paywall() {}

    static boolean isIn(Document page, MetaTags meta, LinkedArticle linked) {
        if (linked.free() != null) {
            return !linked.free();
        }
        String tier = meta.first("article:content_tier", "content_tier", "article:access");
        return tier == null
                ? page.selectFirst(MARKS) != null
                : TIERS.contains(tier.toLowerCase(Locale.ROOT));
    }
}
