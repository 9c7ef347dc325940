package dev.chappe.ingest.page.metadata;

import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.PublicationTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article.
 *
 * @param title
 *            without the name of the site, empty when there is none
 * @param authors
 *            names, in order
 * @param url
 *            where the article is at home, null when neither the page nor who fetched it says
 * @param language
 *            as declared, null when not
 * @param statedBody
 *            the words of the article as told to search engines, null when not told
 * @param paywalled
 *            whether the page says that not all of it is free to read
 */
public record Metadata(String title, List<String> authors, PublicationTime published, @Nullable CanonicalUrl url,
        @Nullable String language, @Nullable String statedBody, boolean paywalled) {

    /**
     * Reads a whole page, before anything is taken out of it.
     *
     * @param address
     *            where the page was found, null when not known
     */
    public static Metadata of(Document page, @Nullable CanonicalUrl address) {
        MetaTags meta = MetaTags.of(page);
        LinkedArticle linked = LinkedArticle.of(page);
        String title = PageTitle.of(page, meta, linked);
        CanonicalUrl url = PageAddress.of(page, meta, linked, address);
        return new Metadata(title, PageAuthors.of(page, meta, linked), PageDate.of(page, meta, linked, url), url,
                PageLanguage.of(page, meta, linked), linked.body(), Paywall.isIn(page, meta, linked));
    }
}
