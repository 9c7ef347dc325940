package dev.chappe.enrich.article;

import dev.chappe.enrich.story.ArticleMentions.Edition;

/**
 * An article that is no duplicate.
 *
 * @param known
 *            what was known of it before
 */
public record NewArticle(ReceivedArticle received, KnownArticle known) {

    Article article() {
        return received.article();
    }

    Edition edition() {
        return known.revisions().isEmpty() ? Edition.FIRST : Edition.REVISED;
    }
}
