package dev.chappe.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalUrlTest {

    static List<Arguments> cases() throws IOException {
        return Table.rows("canonical-urls.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldGiveTheOneAddressOfAPage(String found, String canonical) {
        assertThat(CanonicalUrl.of(found).map(CanonicalUrl::value).orElse("")).isEqualTo(canonical);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldLeaveACanonicalAddressAsItIs(String found, String canonical) {
        CanonicalUrl.of(canonical).ifPresent(url -> assertThat(url.value()).isEqualTo(canonical));
    }

    @ParameterizedTest
    @CsvSource({"/a/b, https://example.org/a/b", "b, https://example.org/feeds/b", "../b, https://example.org/b",
        "//other.org/b, https://other.org/b", "https://other.org/b, https://other.org/b",
        "?p=1, https://example.org/feeds/?p=1"})
    void shouldResolveALinkAgainstThePlaceItStandsIn(String link, String resolved) {
        CanonicalUrl base = CanonicalUrl.of("https://example.org/feeds/all.xml?x=1").orElseThrow();

        assertThat(CanonicalUrl.of(link, base)).map(CanonicalUrl::value).hasValue(resolved);
    }

    @Test
    void shouldTakeNoOtherSchemeForARelativeLink() {
        CanonicalUrl base = CanonicalUrl.of("https://example.org/").orElseThrow();

        assertThat(CanonicalUrl.of("mailto:news@example.org", base)).isEmpty();
    }

    @Test
    void shouldKnowAFrontPage() {
        assertThat(CanonicalUrl.of("https://example.org/#top")).get().matches(CanonicalUrl::isFrontPage);
        assertThat(CanonicalUrl.of("https://example.org/?p=12")).get().matches(url -> !url.isFrontPage());
    }

    /** Any text gives an address or none, and the canonical form of a canonical form is itself. */
    @Test
    void shouldNeitherThrowNorChangeWhatIsCanonicalOnAnyText() {
        long seed = 20250211;
        Random random = new Random(seed);
        String letters = "aA0é%2Ff:/?#[]@!&=.-_~ \t\u0000\ud83d\udca9\u200b\uff0e\\<>{}|^`'\"+;,xn--";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "https://example.org/" : "http://");
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Optional<CanonicalUrl> once = CanonicalUrl.of(text.toString());
            once.ifPresent(
                    url -> assertThat(CanonicalUrl.of(url.value())).as("seed %s, %s", seed, text).isEqualTo(once));
        }
    }
}
