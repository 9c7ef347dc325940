package dev.chappe.ingest.feed.xml;

import java.util.Locale;
import java.util.Map;

/** The vocabularies that feeds are written in. */
public enum Vocabulary {
    /** That of the document itself: elements without prefix, and those whose prefix is bound to RSS. */
    OWN, ATOM, DUBLIN_CORE, CONTENT, FEEDBURNER, RDF, NEWS, MEDIA, ITUNES, XHTML, OTHER;

    private static final Map<String, Vocabulary> BY_PREFIX = Map.ofEntries(
            Map.entry("atom", ATOM),
            Map.entry("atom10", ATOM),
            Map.entry("atom03", ATOM),
            Map.entry("dc", DUBLIN_CORE),
            Map.entry("dcterms", DUBLIN_CORE),
            Map.entry("content", CONTENT),
            Map.entry("feedburner", FEEDBURNER),
            Map.entry("rdf", RDF),
            Map.entry("news", NEWS),
            Map.entry("media", MEDIA),
            Map.entry("itunes", ITUNES),
            Map.entry("xhtml", XHTML),
            Map.entry("n", NEWS));
    private static final Map<String, Vocabulary> BY_NAMESPACE = Map.ofEntries(
            Map.entry("http://purl.org/rss/1.0/", OWN),
            Map.entry("http://backend.userland.com/rss2", OWN),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", OWN),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", OWN),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", OWN),
            Map.entry("http://www.w3.org/2005/atom", ATOM),
            Map.entry("http://purl.org/atom/ns#", ATOM),
            Map.entry("http://purl.org/dc/elements/1.1/", DUBLIN_CORE),
            Map.entry("http://purl.org/dc/terms/", DUBLIN_CORE),
            Map.entry("http://purl.org/rss/1.0/modules/content/", CONTENT),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", FEEDBURNER),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", RDF),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", NEWS),
            Map.entry("http://search.yahoo.com/mrss/", MEDIA),
            Map.entry("http://search.yahoo.com/mrss", MEDIA),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", ITUNES),
            Map.entry("http://www.w3.org/1999/xhtml", XHTML),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", OWN),
            Map.entry("http://iptc.org/std/nar/2006-10-01/", OWN),
            Map.entry("http://iptc.org/std/nitf/2006-10-18/", OWN));

    /**
     * The vocabulary of a name. The usual prefixes mean what they usually mean even where they were not declared.
     *
     * @param prefix
     *            empty when there is none
     */
    static Vocabulary of(String prefix, String namespace) {
        if (prefix.isEmpty()) {
            return OWN;
        }
        Vocabulary usual = BY_PREFIX.get(prefix.toLowerCase(Locale.ROOT));
        return usual == null ? BY_NAMESPACE.getOrDefault(namespace.toLowerCase(Locale.ROOT), OTHER) : usual;
    }
}
