package dev.chappe.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void shouldTakeADateThatNoNewspaperCanHaveForNone() {
        assertThat(published(Instant.MAX)).isNull();
        assertThat(published(Instant.MIN)).isNull();
    }

    @Test
    void shouldKeepEveryOtherDate() {
        Instant earliest = Instant.parse("1794-08-15T17:00:00Z");

        assertThat(published(earliest)).isEqualTo(earliest);
    }

    private static @Nullable Instant published(Instant at) {
        return new ArticleText("", "", null, at).publishedAt();
    }
}
