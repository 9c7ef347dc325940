package dev.chappe.ingest.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.CanonicalUrl;
import dev.chappe.ingest.article.PublicationTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

    private static Metadata of(String html) {
        return Metadata.of(Jsoup.parse(html), CanonicalUrl.of("https://m.news.example/2024/05/03/chip").orElseThrow());
    }

    private static String linked(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static String urlOf(Metadata metadata) {
        return Objects.requireNonNull(metadata.url()).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"@type\": \"NewsArticle\", \"headline\": \"A chip\", \"datePublished\": \"2024-05-02T08:00:00+02:00\","
                + " \"author\": {\"@type\": \"Person\", \"name\": \"Ada Lang\"}}",
        "[{\"@type\": \"BreadcrumbList\"}, {\"@type\": [\"Thing\", \"ReportageNewsArticle\"], \"headline\": \"A chip\","
                + " \"datePublished\": \"2024-05-02T08:00:00+02:00\", \"author\": [\"Ada Lang\"]}]",
        "{\"@graph\": [{\"@type\": \"WebPage\"}, {\"@type\": \"Article\", \"headline\": \"A chip\", \"datePublished\":"
                + " \"2024-05-02T06:00:00Z\", \"author\": {\"@id\": \"#ada\"}}, {\"@id\": \"#ada\", \"name\": \"Ada Lang\"}]}",
        "/*<![CDATA[*/{\"@type\": \"Article\", \"headline\": \"A chip\", \"datePublished\": \"2024-05-02T06:00:00Z\","
                + " \"author\": \"Ada Lang\",}/*]]>*/",
        "{\"@type\": \"Article\", \"headline\": \"A chip\", \"datePublished\": \"2024-05-02T06:00:00Z\", \"author\":"
                + " {\"@type\": \"Person\", \"name\": \"Ada Lang\"}, \"description\": \"a \"quoted\" word\"}"})
    void shouldReadLinkedDataInEveryShapeThatPagesHaveIt(String json) {
        Metadata metadata = of(linked(json));

        assertThat(metadata.title()).isEqualTo("A chip");
        assertThat(metadata.authors()).containsExactly("Ada Lang");
        assertThat(metadata.published().at()).isEqualTo(Instant.parse("2024-05-02T06:00:00Z"));
    }

    @Test
    void shouldTakeMetaElementsWithoutLinkedData() {
        Metadata metadata = of("<html lang=en_gb><meta property=og:title content='A chip for cars | The Wire'>"
                + "<meta property=og:site_name content='The Wire'><meta name=author content='By Ada Lang and Bo Li'>"
                + "<meta property=article:published_time content=2024-05-02T06:00:00Z>"
                + "<link rel=canonical href=/2024/05/03/chip.html?utm_source=x>");

        assertThat(metadata.title()).isEqualTo("A chip for cars");
        assertThat(metadata.authors()).containsExactly("Ada Lang", "Bo Li");
        assertThat(metadata.published().at()).isEqualTo(Instant.parse("2024-05-02T06:00:00Z"));
        assertThat(metadata.language()).isEqualTo("en-GB");
        assertThat(urlOf(metadata)).isEqualTo("https://news.example/2024/05/03/chip.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<time datetime='2024-05-02'>hier</time>", "<time>2 mai 2024</time>",
        "<p class=date>Publié le 2 mai 2024</p>", "<span class=post-date>May 2, 2024</span>",
        "<div class=meta>Par Ada, le 2 mai 2024</div>"})
    void shouldReadDatesInSightOfTheReader(String html) {
        assertThat(of("<body>" + html).published().at()).isEqualTo(Instant.parse("2024-05-02T00:00:00Z"));
    }

    @Test
    void shouldReadTheHourInSight() {
        assertThat(of("<p class=date>Publié le 2 mai 2024 à 18h05").published().at())
                .isEqualTo(Instant.parse("2024-05-02T18:05:00Z"));
    }

    @Test
    void shouldTakeTheDayOfTheAddressLastAndElseNone() {
        assertThat(of("<p>no date</p>").published().at()).isEqualTo(Instant.parse("2024-05-03T00:00:00Z"));
        assertThat(Metadata.of(Jsoup.parse("<p>no date</p>"), null).published()).isEqualTo(PublicationTime.ABSENT);
    }

    @Test
    void shouldPreferTheHeadlineThatTheReaderSees() {
        assertThat(of("<title>A chip: all about it - News Example</title><h1>A chip: all about it</h1>").title())
                .isEqualTo("A chip: all about it");
        assertThat(of("<title>A chip - all about it</title>").title()).isEqualTo("A chip - all about it");
    }

    @Test
    void shouldNotTakeTheFrontPageForTheHomeOfAnArticle() {
        Metadata metadata = of("<link rel=canonical href=https://news.example/>"
                + "<meta property=og:url content=https://news.example/chip>");

        assertThat(urlOf(metadata)).isEqualTo("https://news.example/chip");
    }

    @Test
    void shouldTakeNoAddressesNumbersOrSentencesForAuthors() {
        assertThat(of("<meta name=author content='https://facebook.com/wire'><meta property=article:author"
                + " content='desk@news.example'><span class=byline>Par Ada Lang</span>").authors())
                .isEqualTo(List.of("Ada Lang"));
        assertThat(of("<p class=author>He has covered chips for ten years and lives by the sea</p>").authors())
                .isEmpty();
    }

    @Test
    void shouldKnowPagesThatAreNotFreeToRead() {
        assertThat(of(linked("{\"@type\": \"Article\", \"isAccessibleForFree\": \"False\"}")).paywalled()).isTrue();
        assertThat(of(linked("{\"@type\": \"Article\", \"isAccessibleForFree\": true}")
                + "<div class=paywall></div>").paywalled()).isFalse();
        assertThat(of("<meta property=article:content_tier content=metered>").paywalled()).isTrue();
        assertThat(of("<div class=article-paywall></div>").paywalled()).isTrue();
        assertThat(of("<p>free</p>").paywalled()).isFalse();
    }
}
