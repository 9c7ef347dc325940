package dev.chappe.enrich.article;

import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.story.ArticleMentions;
import dev.chappe.enrich.story.Mention;
import dev.chappe.enrich.story.Newsroom;
import dev.chappe.enrich.story.Story;
import dev.chappe.enrich.story.StoryRules;
import dev.chappe.schemas.record.EventTime;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads articles and tells their stories in memory, step by step as the service does. */
public final class StoryReplay {

    private final ArticleReader reader;
    private final Newsroom newsroom;
    private final Map<String, KnownArticle> articles = new HashMap<>();

    /**
     * An event as an article tells it, under the id that it has by now.
     *
     * @param factuality
     *            the article's own
     */
    public record ToldEvent(Story story, Factuality factuality) {}

    public StoryReplay(ArticleReader reader, StoryRules rules) {
        this.reader = reader;
        this.newsroom = new Newsroom(rules);
    }

    /** Reads an article, unless it was read in this revision before. */
    public void read(Article article) {
        KnownArticle known = articles.getOrDefault(article.id(), KnownArticle.UNKNOWN);
        if (known.knows(article.revision())) {
            return;
        }
        Instant time = EventTime.of(article.text().publishedAt(), article.discoveredAt(), article.discoveredAt());
        Reading reading = reader.read(new NewArticle(new ReceivedArticle(article, ByteBuffer.allocate(0)), known),
                time);
        articles.put(article.id(), known.with(article.revision(), reading.shelves()));
        for (ArticleMentions told : reading.mentions()) {
            newsroom.tell(told);
        }
    }

    /** By article id, the events that it tells, as they stand now. What was merged appears under the other's id. */
    public Map<String, List<ToldEvent>> told() {
        Map<String, List<ToldEvent>> told = new HashMap<>();
        newsroom.stories().stream().sorted(Comparator.comparing(Story::eventId)).forEach(story -> {
            if (story.merger() == null) {
                for (Mention mention : story.mentions()) {
                    told.computeIfAbsent(mention.witness().articleId(), id -> new ArrayList<>())
                            .add(new ToldEvent(story, mention.event().factuality()));
                }
            }
        });
        return told;
    }
}
