package dev.chappe.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletTest {

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {"Les Échos, null, les-echos, Les Échos",
        "www.theguardian.com/rss, null, www-theguardian-com-rss, www.theguardian.com/rss",
        "null, https://News.Example.org:8080/a, news-example-org, news.example.org",
        "' ', null, unknown, unknown", "null, no address, unknown, unknown"})
    void shouldNameAnOutletByWhatIsKnownOfIt(@Nullable String name, @Nullable String url, String id, String known) {
        assertThat(Outlet.named(name, url)).isEqualTo(new Outlet(id, known, null));
    }

    @ParameterizedTest
    @CsvSource({"人民日报", "Известия"})
    void shouldGiveAnIdToANameInAnyScript(String name) {
        assertThat(Outlet.named(name, null).id()).matches("[0-9a-f]{32}");
    }
}
