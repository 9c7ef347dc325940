package dev.chappe.ingest.page.metadata;

import dev.chappe.ingest.article.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The headline of an article: without the name of the site, as the reader sees it where that is sure. */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:\\-]+\\s+|\\s*[|»]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_000;
    private static final int MOST_HEADINGS = 20;

    private PageTitle() {}

    static String of(Document page, MetaTags meta, LinkedArticle linked) {
        String stated = Stream.of(linked.headline(), meta.first("og:title"), meta.first("twitter:title"),
                meta.first("dc.title", "title"), page.title())
                .filter(Objects::nonNull)
                .map(PageTitle::plain)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
        List<String> headings = page.select("h1").stream()
                .limit(MOST_HEADINGS)
                .map(Element::text)
                .map(PageTitle::plain)
                .filter(heading -> heading.length() >= SHORTEST)
                .toList();
        if (stated.isEmpty()) {
            return headings.isEmpty() ? "" : headings.getFirst();
        }
        return headings.stream()
                .filter(heading -> stated.startsWith(heading))
                .findFirst()
                .orElseGet(() -> withoutSite(stated, meta.first("og:site_name", "application-name")));
    }

    private static String plain(String title) {
        String bounded = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        return SPACES.matcher(PlainText.cleanLine(Parser.unescapeEntities(bounded, false))).replaceAll(" ");
    }

    /** Without what follows the last separator, if that is the site or at least no part of a sentence. */
    private static String withoutSite(String title, @Nullable String site) {
        Matcher separator = SEPARATOR.matcher(title);
        int start = -1;
        int end = -1;
        while (separator.find()) {
            start = separator.start();
            end = separator.end();
        }
        if (start < SHORTEST) {
            return title;
        }
        String last = title.substring(end);
        boolean named = site != null && (site.equalsIgnoreCase(last) || last.toLowerCase(Locale.ROOT)
                .contains(site.toLowerCase(Locale.ROOT)));
        boolean barred = title.substring(start, end).contains("|") && last.length() < start;
        return named || barred ? title.substring(0, start).strip() : title;
    }
}
