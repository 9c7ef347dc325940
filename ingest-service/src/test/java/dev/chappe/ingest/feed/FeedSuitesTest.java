package dev.chappe.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chappe.ingest.article.Article;
import dev.chappe.ingest.article.ArticleCleaner;
import dev.chappe.ingest.article.Cleaning;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Outlet;
import dev.chappe.ingest.article.RawInput;
import dev.chappe.ingest.poll.FeedArticles;
import dev.chappe.ingest.source.FeedSource;
import dev.chappe.ingest.source.PollInterval;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;

/**
 * What the test feeds of other feed readers say of their items' title, link, id, date, author and content holds of ours.
 * Words are compared without markup and white space, since they are published plain; addresses without their
 * percent-encoding.
 */
class FeedSuitesTest {

    private static final double ENOUGH = 0.97;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ArticleCleaner CLEANER = new ArticleCleaner(5_000_000);
    /** Stands for the words of an item that has none, which would be refused. */
    private static final String WORDLESS = "wordless";
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final char NO_BREAK_SPACE = 0xa0;

    // The counts belong in the output of the build, which leaves out what a TestReporter is told.
    @SuppressWarnings("SystemOut")
    @ParameterizedTest
    @ValueSource(strings = {"feedparser", "gofeed", "rome"})
    void shouldReadWhatOtherReadersRead(String suite) throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (JsonNode test : tests(suite)) {
            List<Article> read = read(test);
            for (JsonNode expected : test.path("expected")) {
                all++;
                int item = expected.path("item").asInt();
                if (item >= read.size() || !holds(expected, read.get(item))) {
                    wrong.add(test.path("file").asText() + " " + expected);
                }
            }
        }
        System.out.printf(Locale.ROOT, "feed suite %s: %d of %d expectations hold%n", suite, all - wrong.size(), all);
        assertThat(wrong).as("%s: %d of %d expectations fail", suite, wrong.size(), all)
                .hasSizeLessThanOrEqualTo((int) (all * (1 - ENOUGH)));
        assertThat(all).isGreaterThan(100);
    }

    private static boolean holds(JsonNode expected, Article read) {
        String value = expected.path("value").asText();
        return switch (expected.path("field").asText()) {
            case "title" -> bare(value).equals(bare(words(read.content().title())));
            case "content" -> Stream.of(read.content().body(), read.content().summary()).filter(Objects::nonNull)
                    .anyMatch(text -> bare(value).equals(bare(text)));
            case "link" -> read.identity().url() != null
                    && address(read.identity().url().value()).endsWith(address(value));
            case "id" -> value.strip().equals(read.identity().nativeId());
            case "date" -> Instant.parse(value).equals(read.published().at());
            case "author" -> read.details().authors().stream()
                    .anyMatch(author -> withoutAddress(bare(value)).equals(withoutAddress(bare(author))));
            default -> throw new IllegalArgumentException(expected.toString());
        };
    }

    private static List<Article> read(JsonNode test) throws IOException {
        URI url = URI.create(test.path("url").asText());
        FeedReading reading = FeedReader.read(test.path("feed").binaryValue(), test.path("charset").textValue());
        if (!(reading instanceof FeedReading.Read feed)) {
            return List.of();
        }
        FeedSource source = new FeedSource(Outlet.named("suite", null), url, null, PollInterval.USUAL,
                FeedSource.TextFrom.FEED);
        return feed.items().stream().map(item -> article(FeedArticles.toInput(source, url, feed.format(), item)))
                .toList();
    }

    private static Article article(RawInput input) {
        return switch (clean(input)) {
            case Cleaning.Clean(Article article) -> article;
            case Cleaning.Refused refused -> article(new RawInput(input.outlet(), input.format(), input.nativeId(),
                    input.url(), new Content(WORDLESS, null, ""), input.details(), input.publishedAt()));
        };
    }

    private static Cleaning clean(RawInput input) {
        return CLEANER.clean(input, published -> Instant.EPOCH);
    }

    /** The characters of a text, without markup and white space, however often it is escaped. */
    private static String bare(String text) {
        String bare = text;
        for (int pass = 0; pass < 2; pass++) {
            bare = Parser.unescapeEntities(TAG.matcher(bare).replaceAll(""), false);
        }
        return bare.chars().filter(c -> !Character.isWhitespace(c) && c != NO_BREAK_SPACE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String words(String title) {
        return title.equals(WORDLESS) ? "" : title;
    }

    private static String withoutAddress(String author) {
        int open = author.indexOf('(');
        String outside = open < 0 ? author : author.substring(0, open);
        return outside.contains("@") && open >= 0 ? author.substring(open + 1, author.length() - 1) : outside;
    }

    private static String address(@Nullable String url) {
        String decoded = URLDecoder.decode(url == null ? "" : url.strip(), StandardCharsets.UTF_8);
        return decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
    }

    private static List<JsonNode> tests(String suite) throws IOException {
        List<JsonNode> tests = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(FeedSuitesTest.class.getResourceAsStream("suites/" + suite
                + ".jsonl.gz"));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tests.add(JSON.readTree(line));
            }
        }
        return tests;
    }
}
