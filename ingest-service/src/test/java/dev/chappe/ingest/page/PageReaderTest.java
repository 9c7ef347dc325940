package dev.chappe.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.ingest.article.CanonicalUrl;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String SENTENCE = "La fonderie de Crolles produira huit mille tranches par semaine à partir du"
            + " printemps, a dit sa directrice, Élise Martin.";

    private static Page read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), null);
    }

    private static Page read(byte[] html, @Nullable String charset) {
        PageReading reading = PageReader.read(html, charset, CanonicalUrl.of("https://news.example/a").orElseThrow());
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        return ((PageReading.Read) reading).page();
    }

    @Test
    void shouldReadWordsAndMetadataOfAPage() {
        Page page = read("<html lang=fr><head><title>Crolles s'agrandit - Le Silicium</title>"
                + "<meta property=og:site_name content='Le Silicium'></head><body><nav><a href=/>Accueil</a></nav>"
                + "<article><h1>Crolles s'agrandit</h1><p>" + SENTENCE + "</p></article></body></html>");

        assertThat(page.text()).isEqualTo(SENTENCE);
        assertThat(page.metadata().title()).isEqualTo("Crolles s'agrandit");
        assertThat(page.metadata().language()).isEqualTo("fr");
    }

    @Test
    void shouldBelieveBytesRatherThanTheirLabelWhenTheyAreUtf8() {
        Page page = read(("<meta charset=iso-8859-1><p>" + SENTENCE).getBytes(StandardCharsets.UTF_8), "iso-8859-1");

        assertThat(page.text()).isEqualTo(SENTENCE);
    }

    @Test
    void shouldTakeTheEncodingFromTheServerOrThePageWhenItIsNotUtf8() {
        byte[] unlabelled = ("<p>" + SENTENCE).getBytes(Charset.forName("windows-1252"));
        byte[] labelled = ("<meta charset=windows-1252><p>" + SENTENCE).getBytes(Charset.forName("windows-1252"));

        assertThat(read(unlabelled, "windows-1252").text()).isEqualTo(SENTENCE);
        assertThat(read(labelled, null).text()).isEqualTo(SENTENCE);
        assertThat(read(labelled, "no-such-charset").text()).isEqualTo(SENTENCE);
    }

    @Test
    void shouldTakeWhatSearchEnginesAreToldWhenAScriptShowsTheArticle() {
        Page page = read("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + (SENTENCE + "\\n").repeat(5) + "\"}</script><body><div id=app><p>" + SENTENCE + "</p></div>");

        assertThat(page.text().lines()).hasSize(5).containsOnly(SENTENCE);
    }

    @Test
    void shouldFindNothingInAPageWithoutWords() {
        assertThat(read("").text()).isEmpty();
        assertThat(read("<html><body><script>var a = 'b';</script></body></html>").text()).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsTooLongOrHasTooManyTags() {
        byte[] tags = "<b>".repeat(300_001).getBytes(StandardCharsets.UTF_8);

        assertThat(PageReader.read(new byte[PageReader.MOST_BYTES + 1], null, null))
                .isEqualTo(new PageReading.Unreadable("longer than 10000000 bytes"));
        assertThat(PageReader.read(tags, null, null))
                .isEqualTo(new PageReading.Unreadable("more than 300000 tags"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p><b>", "<ul><li>", "<a href=x>lorem ipsum</a> ", "a<br>",
        "<p class='comment'>Words that make a sentence, and then some more, so that it is long enough.</p>",
        "<div class='a'><p>Words that make a sentence, and then some more, so that it is long enough.",
        "<h1>A title of some length</h1><p>", "<meta property=og:title content='a | b'>",
        "<script type='application/ld+json'>[[[[{\"a\":</script>", "<time datetime=x>", "<table><tr><td>"})
    @Timeout(20)
    void shouldStayWithinItsTimeOnHostilePages(String part) {
        byte[] html = part.repeat(60_000 / (int) Math.max(1, part.chars().filter(c -> c == '<').count()))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(PageReader.read(html.length > PageReader.MOST_BYTES
                ? Arrays.copyOf(html, PageReader.MOST_BYTES)
                : html, null, null)).isInstanceOf(PageReading.Read.class);
    }

    @Test
    @Timeout(20)
    void shouldStayWithinItsTimeOnGiantAttributesAndTitles() {
        String giant = "a-b ".repeat(300_000);

        read("<div class='" + giant + "' style='" + giant + "'><p>" + SENTENCE + "</div>");
        Page page = read("<title>" + giant + "</title><meta name=author content='" + giant + "'><p>" + SENTENCE);

        assertThat(page.metadata().title().length()).isLessThanOrEqualTo(1_000);
        assertThat(page.metadata().authors()).isEmpty();
    }

    @Test
    void shouldNeverThrowOnGarbage() {
        SplittableRandom random = new SplittableRandom(7);
        String[] parts = {"<", ">", "</p>", "<p ", "<div class=comment>", "<script>", "<!--", "&#0;", "\u0000", "é",
            "[",
            "{\"@type\":\"Article\"", "<meta property=og:title content=", "\"", "'", "<h1>", "text. ", "<br><br>"};
        for (int round = 0; round < 500; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(PageReader.read(html.toString().getBytes(StandardCharsets.UTF_8), null, null))
                    .as(html.toString()).isInstanceOf(PageReading.Read.class);
        }
    }
}
