package dev.chappe.ingest.article;

/** The format an article came in. */
public enum ArticleFormat {
    RSS, RDF, ATOM, JSON_FEED, JSON_LINES, PUSH, SITEMAP, NEWSML, NITF, NINJS, WARC;

    /** Whether it comes in a feed, which shows articles that other feeds may show too. */
    public boolean isFeed() {
        return switch (this) {
            case RSS, RDF, ATOM, JSON_FEED, SITEMAP, NEWSML, NITF, NINJS -> true;
            case JSON_LINES, PUSH, WARC -> false;
        };
    }
}
