package dev.chappe.enrich.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.hostile.HostileArticles.Hostile;
import org.junit.jupiter.api.Test;

/** The small sister of the load harness in the module benchmarks. */
class HostileArticlesTest {

    private static final long SEED = 20_261_122;
    private static final int ARTICLES = 1_500;
    private static final int LONGEST = 4_000;

    private static final EventExtractor EXTRACTOR = EventExtractor.standard();

    @Test
    void shouldReadHostileArticlesWithoutFault() {
        HostileArticles articles = new HostileArticles(SEED, LONGEST);
        for (int number = 0; number < ARTICLES; number++) {
            Hostile hostile = articles.next();
            assertThat(Invariants.broken(hostile.article(), EXTRACTOR.extract(hostile.article())))
                    .as("seed %d, article %d, %s", SEED, number, hostile.manner()).isEmpty();
        }
    }
}
