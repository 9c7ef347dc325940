package dev.chappe.enrich.article;

import dev.chappe.contract.article.RawArticle;
import dev.chappe.enrich.story.Outlet;
import dev.chappe.enrich.text.ArticleText;

/** From the contract's article to ours. */
final class ArticleMapper {

    private ArticleMapper() {}

    static Article article(RawArticle raw) {
        Outlet outlet = new Outlet(raw.getSource().getId(), raw.getSource().getName(), raw.getSource().getOwner());
        ArticleText text = new ArticleText(raw.getTitle(), raw.getBody(), raw.getDeclaredLanguage(),
                raw.getPublishedAt());
        return new Article(raw.getArticleId(), raw.getRevision(), raw.getCanonicalUrl(), outlet, text, raw.getCredit(),
                raw.getDiscoveredAt());
    }
}
