package dev.chappe.ingest.page.metadata;

import dev.chappe.ingest.article.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The names under which an article was written. */
final class PageAuthors {

    private static final String SEEN = "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author],"
            + " .author-name, .byline-name, .article-author, .byline__name, .byline, .author, .auteur, .signature";
    private static final Pattern OPENING = Pattern.compile(
            "^(?:view all posts by|written by|posted by|by|par|von|por|de notre correspondante?|propos recueillis par|author|auteur|autor)"
                    + "\\s*:?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;|/]|\\s(?:and|et|und|y|&|avec|with)\\s)\\s*");
    private static final Pattern NO_NAME = Pattern.compile(".*(?:[0-9@:<>{}]|https?|www\\.|no author).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_WORDS = 6;
    private static final int MOST = 20;

    private PageAuthors() {}

    static List<String> of(Document page, MetaTags meta, LinkedArticle linked) {
        List<String> stated = names(linked.authors().stream());
        if (!stated.isEmpty()) {
            return stated;
        }
        List<String> tagged = names(Stream.of("parsely-author", "sailthru.author", "article:author_name", "author",
                "dc.creator", "dcterms.creator", "byl", "article:author", "og:author", "citation_author")
                .map(meta::all)
                .filter(all -> all.stream().anyMatch(PageAuthors::isName))
                .findFirst()
                .stream()
                .flatMap(List::stream));
        return tagged.isEmpty() ? seen(page) : tagged;
    }

    private static List<String> seen(Document page) {
        return page.select(SEEN).stream()
                .limit(MOST)
                .map(Element::text)
                .filter(text -> text.length() <= 2 * LONGEST)
                .map(text -> names(Stream.of(text)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> names(Stream<String> bylines) {
        return bylines.limit(MOST)
                .filter(byline -> byline.length() <= LONGEST_LINE)
                .map(byline -> PlainText.cleanLine(Parser.unescapeEntities(byline, false)))
                .map(byline -> OPENING.matcher(byline).replaceFirst(""))
                .flatMap(byline -> Stream.of(BETWEEN.split(byline)))
                .map(String::strip)
                .filter(PageAuthors::isName)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean isName(String text) {
        return text.length() > 1 && text.length() <= LONGEST && text.split("\\s+").length <= MOST_WORDS
                && !NO_NAME.matcher(text).matches()
                && text.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
    }
}
