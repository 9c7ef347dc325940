package dev.chappe.ingest.article;

/** The format an article came in. */
public enum ArticleFormat {
    RSS, RDF, ATOM, JSON_FEED, JSON_LINES, PUSH
}
