package dev.chappe.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedHours;
import dev.chappe.ingest.feed.document.FeedItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

    private static byte[] file(String name) throws IOException {
        try (InputStream in = FeedReaderTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no file " + name);
            }
            return in.readAllBytes();
        }
    }

    private static FeedReading.Read read(byte[] document) {
        FeedReading reading = FeedReader.read(document, null);
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        return (FeedReading.Read) reading;
    }

    private static FeedReading.Read read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Details details(@Nullable String language, List<String> authors, List<String> tags,
            @Nullable String credit) {
        return new Details(language, authors, tags, credit);
    }

    @Test
    void shouldReadWhenAFeedWantsToBeAsked() {
        String rss = """
                <rss><channel><ttl>90</ttl><skipHours><hour>3</hour><hour>24</hour><hour>soon</hour></skipHours>
                <skipDays><day>Sunday</day><day>Yesterday</day></skipDays></channel></rss>""";

        assertThat(FeedReader.read(rss.getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOfSatisfying(FeedReading.Read.class, read -> assertThat(read.hours())
                        .isEqualTo(new FeedHours(Duration.ofMinutes(90), Set.of(3, 0), Set.of(DayOfWeek.SUNDAY))));
    }

    @Test
    void shouldReadRss20() throws IOException {
        FeedReading.Read feed = read(file("rss-2.0.xml"));

        assertThat(feed.format()).isEqualTo(ArticleFormat.RSS);
        assertThat(feed.faults()).isEmpty();
        assertThat(feed.items()).containsExactly(
                new FeedItem("ada-17", "https://gazette.example/ada?utm_source=rss",
                        new Content("Le fabricant Ada présente sa puce & son téléphone",
                                "<p>La puce est gravée en 3&nbsp;nm.</p>",
                                "<p>La puce est gravée en 3&nbsp;nm.</p><p>Elle a dix cœurs.</p>"),
                        details("fr-FR", List.of("Ana Blanc"), List.of("Puces", "R&D"), "AFP"),
                        "Tue, 11 Feb 2025 10:00:00 +0100"),
                new FeedItem("https://gazette.example/second", "https://gazette.example/second-original",
                        new Content("Second", null, "Un résumé seul."),
                        details("fr-FR", List.of("Ben Noir"), List.of(), null), "2025-02-11T08:00:00Z"),
                new FeedItem("https://gazette.example/third", "https://gazette.example/third",
                        new Content("Third", null, ""), details("fr-FR", List.of(), List.of(), null), null));
    }

    @Test
    void shouldResolveLinksAgainstTheBasesAroundThem() {
        assertThat(read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/">
                <entry xml:base="news/"><title>One</title><link href="one"/></entry>
                <entry><title>Two</title><link href="/two"/></entry>
                <entry xml:base="not an address"><title>Three</title><link href="three"/></entry></feed>""").items())
                .extracting(FeedItem::link).containsExactly("https://gazette.example/news/one",
                        "https://gazette.example/two", "https://gazette.example/three");
        assertThat(read("<rss xml:base='https://gazette.example/a/'><channel><item><title>One</title><link>one</link>"
                + "</item></channel></rss>").items()).extracting(FeedItem::link)
                .containsExactly("https://gazette.example/a/one");
    }

    @Test
    void shouldReadRss091WithItsDoctype() throws IOException {
        assertThat(read(file("rss-0.91.xml")).items()).containsExactly(new FeedItem(null, "https://old.example/cafe",
                new Content("Café opens", null, "A café opens."), details("en", List.of(), List.of(), null), null));
    }

    @Test
    void shouldReadRss10() throws IOException {
        FeedReading.Read feed = read(file("rss-1.0.rdf"));

        assertThat(feed.format()).isEqualTo(ArticleFormat.RDF);
        assertThat(feed.items()).containsExactly(
                new FeedItem("https://rdf.example/1", "https://rdf.example/1",
                        new Content("An item of RDF", null, "Its text."),
                        details("en-us", List.of("Cy"), List.of("chips"), null), "2025-02-11T10:00+01:00"),
                new FeedItem("https://rdf.example/2", "https://rdf.example/2", new Content("Without link", null, ""),
                        details("en-us", List.of(), List.of(), null), null));
    }

    @Test
    void shouldReadAtom10() throws IOException {
        FeedReading.Read feed = read(file("atom-1.0.xml"));

        assertThat(feed.format()).isEqualTo(ArticleFormat.ATOM);
        assertThat(feed.items().getFirst()).isEqualTo(new FeedItem("tag:atom.example,2025:1", "/1",
                new Content("Chips &amp; <b>models</b>", "A teaser.", feed.items().getFirst().content().body()),
                details("en", List.of("Di", "Ed"), List.of("AI", "chips"), "CC BY"), "2025-02-11T10:00:00Z"));
        assertThat(feed.items().getFirst().content().body()).contains("<p>The <em>whole</em> text.</p>");
        assertThat(feed.items().getLast()).isEqualTo(new FeedItem("https://atom.example/2", "https://atom.example/2",
                new Content("Deuxième", null, "<p>Un texte.</p>"), details("fr", List.of(), List.of(), null),
                "2025-02-11T11:30:00Z"));
    }

    @Test
    void shouldReadAtom03WithPrefixedNames() throws IOException {
        assertThat(read(file("atom-0.3.xml")).items()).containsExactly(new FeedItem("tag:old.example,2004:1",
                "https://old.example/1", new Content("An entry", null, "<p>Its text.</p>"), Details.NONE,
                "2004-02-11T10:00:00+01:00"));
    }

    @Test
    void shouldReadJsonFeed() throws IOException {
        FeedReading.Read feed = read(file("feed.json"));

        assertThat(feed.format()).isEqualTo(ArticleFormat.JSON_FEED);
        assertThat(feed.items()).containsExactly(
                new FeedItem("1", "https://json.example/1", new Content("An item", "A teaser.", "<p>Its text.</p>"),
                        details("en", List.of("Fay"), List.of("chips"), null), "2025-02-11T10:00:00Z"),
                new FeedItem("2", "https://elsewhere.example/2", new Content("", null, "Plain."),
                        details("fr", List.of("Gil"), List.of(), null), "2025-02-12T10:00:00Z"),
                new FeedItem("3", null, new Content("", null, "No author of its own."),
                        details("en", List.of("The desk"), List.of(), null), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "junk before <rss><channel><item><title>a</title></item></channel></rss>|a",
        "<rss><channel><item><title>a</title><description>b</item></channel>|a",
        "<rss><channel><item><title>a & b &nosuch; c</title></item></channel></rss>|a & b &nosuch; c",
        "<RSS><Channel><ITEM><Title>a</Title></ITEM></Channel></RSS>|a",
        "<rss><item><title>a</title></item></rss>|a", "<channel><item><title>a</title></item></channel>|a",
        "<rss><channel><item><title><b>a</b> c</title></item></channel></rss>|<b>a</b> c",
        "<rss><channel><item><x:y/><title>a</title></item>|a",
        "<rss xmlns:q='http://www.w3.org/2005/Atom'><channel><item><q:title>no</q:title><title>a</title></item>|a"})
    void shouldReadABrokenFeedAsFarAsItGoes(String document, String title) {
        assertThat(read(document).items()).extracting(item -> item.content().title()).containsExactly(title);
    }

    @Test
    void shouldReadNothingFromOutsideTheDocument() {
        assertThat(read("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY y 'boom'>]>"
                + "<rss><channel><item><title>&x;&y;</title></item></channel></rss>").items())
                .extracting(item -> item.content().title()).containsExactly("&x;&y;");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, UTF-8, WRONG_ENCODING", "UTF-8, ISO-8859-1, WRONG_ENCODING", "UTF-8, UTF-8,",
        "ISO-8859-1, ISO-8859-1,", "windows-1251, windows-1251,", "UTF-16, UTF-16,", "UTF-16LE, UTF-16,"})
    void shouldReadAFeedWhateverItsEncodingIsCalled(String actual, String called, @Nullable FeedFault fault) {
        String title = actual.equals("windows-1251") ? "Новости" : "L'été à Évry";
        byte[] document = ("<?xml version='1.0' encoding='" + called + "'?><rss><channel><item><title>" + title
                + "</title></item></channel></rss>").getBytes(Charset.forName(actual));

        assertThat(read(document).items()).extracting(item -> item.content().title()).containsExactly(title);
        assertThat(read(document).faults()).isEqualTo(fault == null ? Set.of() : Set.of(fault));
    }

    @Test
    void shouldMendAFewForeignBytesInTheMidstOfUtf8() {
        byte[] document = "<rss><channel><item><title>été \u0001t\u0001</title></item></channel></rss>"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < document.length; i++) {
            document[i] = document[i] == 1 ? (byte) 0xe9 : document[i];
        }

        assertThat(read(document).items()).extracting(item -> item.content().title()).containsExactly("été été");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|empty", "` \n`|empty", "plain words|neither XML",
        "<html><body>x</body></html>|an HTML page", "<!doctype html><HTML>|an HTML page",
        "<opml><body/></opml>|the element opml", "{\"a\": 1}|no JSON Feed", "{\"items\": [|not JSON",
        "{\"items\": {}}|no JSON Feed"})
    void shouldSayWhyADocumentIsNoFeed(String document, String why) {
        assertThat(FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOfSatisfying(FeedReading.Unreadable.class,
                        unreadable -> assertThat(unreadable.detail()).contains(why));
    }

    @Test
    void shouldReadTheFirstItemsOfAFeedThatHasTooMany() {
        FeedReading.Read feed = read("<rss><channel>" + "<item><title>a</title></item>".repeat(6_000));

        assertThat(feed.items()).hasSize(5_000);
        assertThat(feed.faults()).containsExactly(FeedFault.TOO_MANY_ITEMS);
    }

    @Test
    void shouldReadAFeedWithoutItems() {
        assertThat(read("<rss version='2.0'><channel><title>empty</title></channel></rss>").items()).isEmpty();
    }

    @Test
    void shouldRefuseMoreTagsThanAFeedHas() {
        Assertions.assertThat(FeedReader.read("<a/>".repeat(600_000).getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo(new FeedReading.Unreadable("more tags than a feed has"));
    }

    @Test
    void shouldDecodeAtomContentThatIsBase64() {
        String base64 = Base64.getEncoder().encodeToString("A <b>foundry</b> waits.".getBytes(StandardCharsets.UTF_8));
        String image = Base64.getEncoder().encodeToString(new byte[]{(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});
        assertThat(read("<feed><entry><title mode='base64'>" + base64 + "</title></entry><entry><title>Two</title>"
                + "<content type='application/octet-stream'>" + base64 + "</content></entry><entry><title>Three</title>"
                + "<content type='image/png'>" + image + "</content></entry></feed>").items())
                .extracting(FeedItem::content)
                .containsExactly(new Content("A <b>foundry</b> waits.", null, ""),
                        new Content("Two", null, "A <b>foundry</b> waits."), new Content("Three", null, ""));
    }

    @Test
    void shouldReadWhatPodcastsAndMediaSayWhereTheItemItselfSaysNothing() {
        assertThat(read("""
                <rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:pod="http://www.itunes.com/dtds/podcast-1.0.dtd">
                <channel><item><media:group><media:title>A launch</media:title>
                <media:description>A film of it</media:description></media:group></item>
                <item><title>Talk</title><pod:author>Ana Blanc</pod:author><pod:summary>An hour</pod:summary></item>
                </channel></rss>""").items())
                .extracting(FeedItem::content, item -> item.details().authors())
                .containsExactly(tuple(new Content("A launch", null, "A film of it"), List.of()),
                        tuple(new Content("Talk", null, "An hour"), List.of("Ana Blanc")));
    }
}
