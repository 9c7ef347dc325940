package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.mention.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how late an article must have been written. */
public final class ArticleDay {

    private ArticleDay() {}

    /**
     * The day of publication; where it is unknown, the start of the latest period that the article speaks of without
     * looking ahead.
     *
     * @return null when nothing tells
     */
    public static @Nullable LocalDate of(AnnotatedArticle article) {
        Instant publishedAt = article.text().publishedAt();
        if (publishedAt != null) {
            return publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
        }
        LocalDate latest = null;
        for (Passage passage : article.passages()) {
            List<Period> periods = passage.figures(Period.class);
            if (periods.isEmpty() || article.book().markets().anywhere(Topic.FORECAST, passage)) {
                continue;
            }
            for (Period period : periods) {
                LocalDate day = period.period() == null ? null : period.period().firstDay();
                latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
            }
        }
        return latest;
    }
}
