package dev.chappe.enrich.event.read;

import dev.chappe.enrich.event.article.AnnotatedArticle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads drafts of events out of an article. */
public interface EventReader {

    /**
     * Reads an article.
     *
     * @param today
     *            the day of its publication, null when unknown
     */
    List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today);
}
