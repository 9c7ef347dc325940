package dev.chappe.enrich.replay;

import dev.chappe.enrich.article.Article;
import dev.chappe.enrich.article.ArticleReader;
import dev.chappe.enrich.story.StoryRevision;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.enrich.trend.EventFacts;
import dev.chappe.enrich.trend.TopicDesk;
import dev.chappe.enrich.trend.TopicFact;
import dev.chappe.enrich.trend.Trend;
import java.time.Instant;
import java.util.function.BiConsumer;

/** The trends of a file of articles, in its own time. */
public final class TrendReplay {

    private final ArticleReplay articles;
    private final StoryRules rules;
    private final TopicDesk desk;
    private final BiConsumer<Instant, StoryRevision> revisionListener;

    /**
     * A replay.
     *
     * @param listener
     *            told of each change with the event time of the article that caused it, or of the hour that ended
     */
    public TrendReplay(ArticleReader reader, StoryRules rules, BiConsumer<Instant, Trend> listener) {
        this(reader, rules, listener, (time, revision) -> {});
    }

    /**
     * A replay that tells the events too.
     *
     * @param listener
     *            told of each change of a trend, as above
     * @param revisionListener
     *            told of each revision of an event, with the event time of the article that caused it
     */
    public TrendReplay(ArticleReader reader, StoryRules rules, BiConsumer<Instant, Trend> listener,
            BiConsumer<Instant, StoryRevision> revisionListener) {
        this.articles = new ArticleReplay(reader, rules);
        this.rules = rules;
        this.desk = new TopicDesk(listener);
        this.revisionListener = revisionListener;
    }

    /** Reads an article, unless it was read in this revision before. */
    public void read(Article article) {
        articles.read(article).ifPresent(step -> {
            for (TopicFact fact : step.reading().facts()) {
                desk.count(fact, step.time());
            }
            for (StoryRevision revision : step.revisions()) {
                revisionListener.accept(step.time(), revision);
                EventFacts.of(revision, rules).forEach(fact -> desk.count(fact, step.time()));
            }
        });
    }
}
