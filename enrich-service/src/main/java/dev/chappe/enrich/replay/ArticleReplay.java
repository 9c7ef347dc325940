package dev.chappe.enrich.replay;

import dev.chappe.enrich.article.Article;
import dev.chappe.enrich.article.ArticleReader;
import dev.chappe.enrich.article.KnownArticle;
import dev.chappe.enrich.article.NewArticle;
import dev.chappe.enrich.article.Reading;
import dev.chappe.enrich.article.ReceivedArticle;
import dev.chappe.enrich.story.ArticleMentions;
import dev.chappe.enrich.story.Newsroom;
import dev.chappe.enrich.story.StoryRevision;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.schemas.record.EventTime;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads articles and tells their stories in memory, step by step as the service does. */
final class ArticleReplay {

    private final ArticleReader reader;
    private final Newsroom newsroom;
    private final Map<String, KnownArticle> articles = new HashMap<>();

    /**
     * What came of an article.
     *
     * @param time
     *            its event time
     */
    record Step(Instant time, Reading reading, List<StoryRevision> revisions) {}

    ArticleReplay(ArticleReader reader, StoryRules rules) {
        this.reader = reader;
        this.newsroom = new Newsroom(rules);
    }

    /** Reads an article; empty when it was read in this revision before. */
    Optional<Step> read(Article article) {
        KnownArticle known = articles.getOrDefault(article.id(), KnownArticle.UNKNOWN);
        if (known.knows(article.revision())) {
            return Optional.empty();
        }
        Instant time = EventTime.of(article.text().publishedAt(), article.discoveredAt(), article.discoveredAt());
        Reading reading = reader.read(new NewArticle(new ReceivedArticle(article, ByteBuffer.allocate(0)), known),
                time);
        articles.put(article.id(), known.with(article.revision(), reading.shelves()));
        List<StoryRevision> revisions = new ArrayList<>();
        for (ArticleMentions told : reading.mentions()) {
            revisions.addAll(newsroom.tell(told));
        }
        return Optional.of(new Step(time, reading, revisions));
    }

    Newsroom newsroom() {
        return newsroom;
    }
}
