package dev.chappe.ingest.page.metadata;

import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.DateReader;
import dev.chappe.ingest.article.PublicationTime;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When an article was published: by structured data, meta elements, time elements, words in sight, its address. */
final class PageDate {

    private static final String[] META = {"article:published_time", "og:article:published_time",
        "og:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date",
        "cxenseparse:recs:publishtime", "dcterms.date", "dc.date.issued", "dcterms.created", "dc.date",
        "prism.publicationdate", "citation_publication_date", "citation_online_date", "publication_date",
        "publish-date",
        "publishdate", "pubdate", "pub_date", "pdate", "date", "dcsext.articlefirstpublished", "og:pubdate",
        "article.published", "datecreated", "created"};
    private static final String TIMES = "time[itemprop=datePublished], [itemprop=datePublished], time[pubdate],"
            + " article time[datetime], main time[datetime], time[datetime]";
    private static final String SEEN = "[class*=date], [class*=Date], [class*=publi], [class*=time], [class*=posted],"
            + " [class*=meta], [class*=byline], [id*=date], time";
    /** A day with its month in words, in French or English, or with the year first; maybe with the hour. */
    private static final Pattern DAY = Pattern
            .compile("(?iu)\\b(?:[0-9]{1,2}(?:er|st|nd|rd|th)? (?:of )?\\p{L}{3,10}\\.?,? (?:19|20)[0-9]{2}"
                    + "|\\p{L}{3,9}\\.? [0-9]{1,2}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})\\b"
                    + "(?:[, ]+(?:at|à|a|-|–)? ?[0-9]{1,2}[:h][0-9]{2}(?: ?[ap]\\.?m\\b\\.?)?)?");
    private static final Pattern ADDRESS = Pattern
            .compile("/((?:19|20)[0-9]{2})[/-]([0-9]{1,2})[/-]([0-9]{1,2})(?:[/-]|$)");
    private static final int MOST = 60;
    private static final int LONGEST = 200;

    private PageDate() {}

    static PublicationTime of(Document page, MetaTags meta, LinkedArticle linked, @Nullable CanonicalUrl url) {
        Stream<@Nullable String> told = Stream.concat(
                Stream.of(linked.published()), Stream.of(META).flatMap(name -> meta.all(name).stream()));
        return Stream
                .<Supplier<Stream<@Nullable String>>>of(() -> told, () -> times(page), () -> seen(page),
                        () -> address(url))
                .flatMap(Supplier::get)
                .filter(Objects::nonNull)
                .map(DateReader::read)
                .filter(time -> time.at() != null)
                .findFirst()
                .orElse(PublicationTime.ABSENT);
    }

    private static Stream<String> times(Document page) {
        return Stream.of(TIMES.split(","))
                .flatMap(selector -> page.select(selector.strip()).stream().limit(MOST))
                .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), day(time)));
    }

    private static Stream<String> seen(Document page) {
        return page.select(SEEN).stream().limit(MOST).map(PageDate::day);
    }

    /** The first day that stands in an element of few words, empty when there is none. */
    private static String day(Element element) {
        String text = element.text();
        Matcher day = DAY.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return day.find() ? day.group() : "";
    }

    private static Stream<String> address(@Nullable CanonicalUrl url) {
        Matcher day = ADDRESS.matcher(url == null ? "" : url.value());
        return day.find() ? Stream.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3)) : Stream.empty();
    }
}
