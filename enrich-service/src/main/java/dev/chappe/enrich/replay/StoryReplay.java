package dev.chappe.enrich.replay;

import dev.chappe.enrich.article.Article;
import dev.chappe.enrich.article.ArticleReader;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.story.Mention;
import dev.chappe.enrich.story.Story;
import dev.chappe.enrich.story.StoryRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stories of a file of articles. */
public final class StoryReplay {

    private final ArticleReplay articles;

    /**
     * An event as an article tells it, under the id that it has by now.
     *
     * @param factuality
     *            the article's own
     */
    public record ToldEvent(Story story, Factuality factuality) {}

    public StoryReplay(ArticleReader reader, StoryRules rules) {
        this.articles = new ArticleReplay(reader, rules);
    }

    /** Reads an article, unless it was read in this revision before. */
    public void read(Article article) {
        articles.read(article);
    }

    /** By article id, the events that it tells, as they stand now. What was merged appears under the other's id. */
    public Map<String, List<ToldEvent>> told() {
        Map<String, List<ToldEvent>> told = new HashMap<>();
        articles.newsroom().stories().stream().filter(story -> story.merger() == null)
                .sorted(Comparator.comparing(Story::eventId)).forEach(story -> {
                    for (Mention mention : story.mentions()) {
                        told.computeIfAbsent(mention.witness().articleId(), id -> new ArrayList<>())
                                .add(new ToldEvent(story, mention.event().factuality()));
                    }
                });
        return told;
    }
}
