package dev.chappe.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.text.ArticleText;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text is read without fault, and whatever comes out is held by the text. */
class EventExtractorFuzzTest {

    private static final long SEED = 20_261_122;
    private static final int ROUNDS = 400;
    private static final EventExtractor EXTRACTOR = EventExtractor.standard();

    private static final List<String> PIECES = List.of("Apple", "Huawei a dévoilé", "launched", "the Pixel 12 Pro",
            "200 milliards de yuans", "$5bn", "12 %", "d'ici 2030", "in 2031", "(", ")", "«", "»", ",", ".", "?", "\n",
            "racheter", "the acquisition of", "fined", "une amende de", "par", "by", "et", "and", "qui", "which", "l'",
            "’", "é", "e\u0301", "\u00a0", "\u202f", "\u00ad", "😀", "\ud83d", "\u0000", "IA", "iOS 27.1",
            "RTX 3070, 3080",
            "Lumora", "la société", "it", "ne", "not", "will", "to", "de", "à", "part de marché", "market share",
            "downgraded", "to buy from hold", "http://a.b/c", "-", "—", "/", "&", "'s", "Mr", "PDG de", "1", "2024");

    @Test
    void shouldReadAnyTextAndQuoteItExactly() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            ArticleText article = new ArticleText(text(random, 12), text(random, 160),
                    random.nextBoolean() ? "fr" : "en",
                    random.nextBoolean() ? Instant.parse("2025-05-22T10:00:00Z") : null);
            Extraction extraction = EXTRACTOR.extract(article);
            for (Event event : extraction.events()) {
                assertThat(event.evidence().holdsIn(article)).as("seed %d round %d", SEED, round).isTrue();
                assertThat(event.roleEvidence().values()).allMatch(quote -> quote.holdsIn(article));
                assertThat(event.roles().keySet()).containsAll(event.roleEvidence().keySet());
                assertThat(event.confidence()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void shouldGiveTheSameForTheSameText() {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            ArticleText article = new ArticleText(text(random, 12), text(random, 160), "fr", null);
            assertThat(EXTRACTOR.extract(article)).isEqualTo(EXTRACTOR.extract(article));
        }
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(most);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(8) > 0) {
                text.append(' ');
            }
        }
        if (!text.isEmpty() && random.nextInt(10) == 0) {
            text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
