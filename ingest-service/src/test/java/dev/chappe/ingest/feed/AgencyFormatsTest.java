package dev.chappe.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.ArticleFormat;
import dev.chappe.ingest.article.Content;
import dev.chappe.ingest.article.Details;
import dev.chappe.ingest.feed.document.FeedItem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyFormatsTest {

    private static FeedReading reading(String document) {
        return FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null);
    }

    private static List<FeedItem> items(ArticleFormat format, String document) {
        FeedReading reading = reading(document);
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        assertThat(((FeedReading.Read) reading).format()).isEqualTo(format);
        return ((FeedReading.Read) reading).items();
    }

    @Test
    void shouldReadTheNewsOfASitemapAndPassOverOtherPages() {
        assertThat(items(ArticleFormat.SITEMAP,
                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                            xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                          <url><loc>https://gazette.example/puce</loc><lastmod>2025-02-12</lastmod>
                            <n:news><n:publication><n:name>La Gazette</n:name><n:language>fr</n:language></n:publication>
                              <n:publication_date>2025-02-11T10:00:00+01:00</n:publication_date>
                              <n:title>Une puce &amp; un téléphone</n:title><n:keywords>puces, téléphones</n:keywords></n:news></url>
                          <url><loc>https://gazette.example/about</loc></url>
                        </urlset>"""))
                .containsExactly(new FeedItem(null, "https://gazette.example/puce",
                        new Content("Une puce & un téléphone", null, ""),
                        new Details("fr", List.of(), List.of("puces", "téléphones"), null),
                        "2025-02-11T10:00:00+01:00"));
    }

    @Test
    void shouldListTheSitemapsOfAnIndexTheNewestFirst() {
        assertThat(reading("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <sitemap><loc>https://gazette.example/undated.xml</loc></sitemap>
                  <sitemap><loc>https://gazette.example/old.xml</loc><lastmod>2024-01-01</lastmod></sitemap>
                  <sitemap><loc> https://gazette.example/new.xml </loc><lastmod>2025-02-11T08:00:00Z</lastmod></sitemap>
                </sitemapindex>""")).isEqualTo(new FeedReading.Index(List.of("https://gazette.example/new.xml",
                "https://gazette.example/old.xml", "https://gazette.example/undated.xml")));
    }

    @Test
    void shouldReadNitf() {
        assertThat(items(ArticleFormat.NITF, """
                <nitf xml:lang="en"><head><title>Slug</title><docdata><doc-id id-string="wire-7"/>
                  <date.issue norm="20250211T100000Z"/><key-list><keyword key="chips"/></key-list>
                  <doc.copyright holder="The Wire"/></docdata></head>
                <body><body.head><hedline><hl1>A foundry waits</hl1></hedline><byline>By Ada Lang</byline>
                  <abstract><p>Spring 2027.</p></abstract></body.head>
                  <body.content><p>It will start later.</p><p>A year later.</p></body.content></body></nitf>"""))
                .containsExactly(new FeedItem("wire-7", null,
                        new Content("A foundry waits", "<p>Spring 2027.</p>",
                                "<p>It will start later.</p><p>A year later.</p>"),
                        new Details("en", List.of("Ada Lang"), List.of("chips"), "The Wire"), "20250211T100000Z"));
    }

    private static String newsItem(String status, String inline) {
        return """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire:1" version="2" xml:lang="fr">
                  <rightsInfo><copyrightHolder literal="The Wire"/></rightsInfo>
                  <itemMeta><versionCreated>2025-02-11T10:00:00Z</versionCreated><pubStatus qcode="stat:%s"/>
                    <link rel="irel:alternate" href="https://wire.example/1"/></itemMeta>
                  <contentMeta><headline>Une fonderie attend</headline><by>Ada Lang</by><creditline>The Wire / AL</creditline>
                    <subject qcode="medtop:04000000"><name>économie</name></subject><keyword>puces</keyword></contentMeta>
                  <contentSet><inlineXML>%s</inlineXML></contentSet></newsItem>"""
                .formatted(status, inline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><head><title>x</title></head><body><p>Elle ouvrira plus tard.</p></body></html>",
        "<nitf><body><body.content><p>Elle ouvrira plus tard.</p></body.content></body></nitf>",
        "<p>Elle ouvrira plus tard.</p>"})
    void shouldReadNewsMlWithTextInAnyOfItsForms(String inline) {
        assertThat(items(ArticleFormat.NEWSML, newsItem("usable", inline))).containsExactly(new FeedItem(
                "urn:newsml:wire:1", "https://wire.example/1",
                new Content("Une fonderie attend", null, "<p>Elle ouvrira plus tard.</p>"),
                new Details("fr", List.of("Ada Lang"), List.of("économie", "puces"), "The Wire / AL"),
                "2025-02-11T10:00:00Z"));
    }

    @Test
    void shouldReadTheUsableItemsOfANewsMessage() {
        assertThat(items(ArticleFormat.NEWSML, "<newsMessage><header/><itemSet>" + newsItem("usable", "<p>One.</p>")
                + newsItem("canceled", "<p>Two.</p>") + "</itemSet></newsMessage>"))
                .extracting(item -> item.content().body()).containsExactly("<p>One.</p>");
    }

    @Test
    void shouldReadNinjs() {
        assertThat(items(ArticleFormat.NINJS,
                """
                        {"uri": "https://wire.example/1", "type": "text", "versioncreated": "2025-02-11T10:00:00Z", "language": "en",
                         "headline": "A foundry waits", "description_text": "Spring 2027.", "body_html": "<p>It will start later.</p>",
                         "byline": "Ada Lang", "subject": [{"code": "1", "name": "chips"}], "copyrightholder": "The Wire"}"""))
                .containsExactly(new FeedItem("https://wire.example/1", "https://wire.example/1",
                        new Content("A foundry waits", "Spring 2027.", "<p>It will start later.</p>"),
                        new Details("en", List.of("Ada Lang"), List.of("chips"), "The Wire"), "2025-02-11T10:00:00Z"));
    }

    @Test
    void shouldReadAListOfNinjsVersionTwo() {
        assertThat(items(ArticleFormat.NINJS,
                """
                        [{"uri": "urn:1", "headlines": [{"role": "short", "value": "Waits"}, {"role": "main", "value": "A foundry waits"}],
                          "bodies": [{"role": "main", "value": "It will start later."}], "contentcreated": "2025-02-11",
                          "authors": [{"name": "Ada Lang"}], "subjects": [{"name": "chips"}], "keywords": ["wafers"]}]"""))
                .containsExactly(new FeedItem("urn:1", null,
                        new Content("A foundry waits", null, "It will start later."),
                        new Details(null, List.of("Ada Lang"), List.of("chips", "wafers"), null), "2025-02-11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<urlset/>", "<newsMessage/>", "<sitemapindex/>", "<nitf/>", "<newsItem/>"})
    void shouldReadWhatIsNextToEmpty(String document) {
        assertThat(reading(document)).isNotInstanceOf(FeedReading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1, 2]", "{\"uri\": \"x\"}", "{}", "[{\"uri\": \"x\", \"headline\": \"y\"}, 7]"})
    void shouldSayThatOtherJsonIsNoFeed(String document) {
        assertThat(reading(document)).isInstanceOf(FeedReading.Unreadable.class);
    }
}
