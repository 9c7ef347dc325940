package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads drafts of events out of an article. */
public interface EventReader {

    /** What one reader may find in an article; a text that has more is no news, and comparing them all would take long. */
    int MOST_DRAFTS = 200;

    /**
     * Reads an article, up to the sentence that makes more than {@link #MOST_DRAFTS}.
     *
     * @param today
     *            the day of its publication, null when unknown
     */
    List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today);

    /** The sentences of an article, as long as there are not too many drafts of those before. */
    static void readSentences(AnnotatedArticle article, List<Draft> drafts, Consumer<Passage> reading) {
        for (Passage passage : article.passages()) {
            if (drafts.size() > MOST_DRAFTS) {
                return;
            }
            reading.accept(passage);
        }
    }
}
