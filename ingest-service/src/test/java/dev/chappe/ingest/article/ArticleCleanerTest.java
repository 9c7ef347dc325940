package dev.chappe.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.schemas.record.Fingerprint;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleCleanerTest {

    private static final Instant NOW = Instant.parse("2025-02-11T12:00:00Z");
    private static final Outlet OUTLET = new Outlet("gazette", "La Gazette", null);

    private final ArticleCleaner cleaner = new ArticleCleaner(1_000);

    private static RawInput input(@Nullable String nativeId, @Nullable String url, String title, String body) {
        return new RawInput(OUTLET, ArticleFormat.RSS, nativeId, url, new Content(title, null, body), Details.NONE,
                null);
    }

    private Article clean(RawInput input) {
        return ((Cleaning.Clean) cleaner.clean(input, published -> NOW)).article();
    }

    private String idOf(@Nullable String nativeId, @Nullable String url) {
        return clean(input(nativeId, url, "A title", "A text")).identity().articleId();
    }

    @Test
    void shouldKnowAnArticleByItsCanonicalAddress() {
        assertThat(idOf("1", "https://example.org/a?utm_source=rss")).isEqualTo(idOf("2", "https://EXAMPLE.org/a#top"))
                .isEqualTo(Fingerprint.of("https://example.org/a")).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @CsvSource(value = {"null", "''", "not an address", "https://example.org/"}, nullValues = "null")
    void shouldKnowAnArticleBySourceAndNativeIdWhereNoAddressNamesIt(@Nullable String url) {
        assertThat(idOf("1", url)).isEqualTo(Fingerprint.of("gazette", "1")).isNotEqualTo(idOf("2", url));
    }

    @Test
    void shouldKnowAnArticleByItsWordsWhereItHasNoName() {
        assertThat(idOf(null, null)).isEqualTo(idOf(" ", ""));
        assertThat(clean(input(null, null, "Other", "words")).identity().articleId()).isNotEqualTo(idOf(null, null));
    }

    @Test
    void shouldGiveOtherWordsAnotherRevisionOfTheSameArticle() {
        Identity first = clean(input("1", null, "A title", "A text")).identity();
        Identity second = clean(input("1", null, "A title", "A text, corrected")).identity();

        assertThat(second.articleId()).isEqualTo(first.articleId());
        assertThat(second.revision()).isNotEqualTo(first.revision());
    }

    @Test
    void shouldNotTakeAShiftBetweenTitleAndTextForTheSameRevision() {
        assertThat(clean(input("1", null, "ab", "c")).identity().revision())
                .isNotEqualTo(clean(input("1", null, "a", "bc")).identity().revision());
    }

    @ParameterizedTest
    @CsvSource({"A title,''", "'',A text"})
    void shouldBeContentWithATitleOrAText(String title, String text) {
        assertThat(clean(input(null, null, title, text)).content()).isEqualTo(new Content(title, null, text));
    }

    @ParameterizedTest
    @CsvSource({"'',''", "' ','<p> </p>'", "'\u00a0','<img src=\"a.png\">'"})
    void shouldRefuseAnArticleWithNeither(String title, String text) {
        assertThat(cleaner.clean(input("1", "https://example.org/a", title, text), published -> NOW))
                .isInstanceOfSatisfying(Cleaning.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RejectReason.MISSING_TEXT));
    }

    @Test
    void shouldRefuseAnArticleOverTheLimitAndNameItsSize() {
        assertThat(cleaner.clean(input("1", null, "é", "x".repeat(999)), published -> NOW)).isEqualTo(
                new Cleaning.Refused(RejectReason.TOO_LARGE, "1001 bytes of text, more than the limit of 1000"));
        assertThat(cleaner.clean(input("1", null, "e", "x".repeat(999)), published -> NOW))
                .isInstanceOf(Cleaning.Clean.class);
    }

    @Test
    void shouldKeepAnArticleWhoseDateCannotBeReadAndNeverDateItNow() {
        RawInput input = new RawInput(OUTLET, ArticleFormat.RSS, "1", null, new Content("A title", null, ""),
                Details.NONE, "soon");

        assertThat(clean(input).published()).isEqualTo(PublicationTime.UNREADABLE);
        assertThat(clean(input).discoveredAt()).isEqualTo(NOW);
    }

    @Test
    void shouldCleanWhatStandsBesideTheWords() {
        Details details = new Details(" fr_FR ", List.of("<b>Ana</b> B.", " ", "Ana B."), List.of("R&amp;D"), " ");
        RawInput input = new RawInput(OUTLET, ArticleFormat.ATOM, " 7 ", null,
                new Content("<i>A</i> title", "<p>A teaser</p>", "A text"), details, null);

        Article article = clean(input);

        assertThat(article.details()).isEqualTo(new Details("fr-FR", List.of("Ana B."), List.of("R&D"), null));
        assertThat(article.content()).isEqualTo(new Content("A title", "A teaser", "A text"));
        assertThat(article.identity().nativeId()).isEqualTo("7");
    }
}
