package dev.chappe.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.text.Language;
import org.junit.jupiter.api.Test;

class CorpusTest {

    @Test
    void shouldWriteTwoThousandArticlesOfTheLengthAskedFor() {
        Corpus corpus = Corpus.named("");

        assertThat(corpus.entries()).hasSize(2_000).allMatch(entry -> entry.bytes() >= 2_500);
        assertThat(corpus.bytes()).isLessThan(2_000L * 3_000);
    }

    @Test
    void shouldWriteTheSameArticlesEachTimeAndNoneTwice() {
        Corpus corpus = Corpus.named("");

        assertThat(Corpus.named("")).isEqualTo(corpus);
        assertThat(corpus.entries()).doesNotHaveDuplicates();
    }

    @Test
    void shouldWriteLongArticlesInEachLanguage() {
        assertThat(Corpus.ofSize(400_000).entries()).hasSize(10)
                .allMatch(entry -> entry.bytes() >= 400_000 && entry.bytes() < 402_000)
                .extracting(Corpus.Entry::language).contains(new Language("fr"), new Language("en"));
    }
}
