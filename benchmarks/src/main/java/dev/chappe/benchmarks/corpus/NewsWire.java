package dev.chappe.benchmarks.corpus;

import dev.chappe.benchmarks.corpus.Corpus.Entry;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.Extraction;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Language;
import java.time.Instant;
import java.util.Random;
import java.util.function.IntSupplier;

/**
 * Articles as a wire brings them: each announces something of a made-up company, one in three of a second one, too, and
 * goes on with sentences of the bundled sample that tell no event and name one known name at most, up to 1.9 kB. Length,
 * number of events and number of topics are about those of the real articles that the extraction is measured on.
 */
public final class NewsWire {

    private static final int BYTES = 1_900;
    private static final int ONE_IN = 3;
    private static final int MOST_NAMES = 1;
    private static final EventExtractor EXTRACTOR = EventExtractor.standard();

    private final Newsroom newsroom;
    private final Random chance;
    private final IntSupplier numbers;

    /**
     * @param seed
     *            makes the articles
     * @param numbers
     *            gives the number of each announcement that is told
     */
    public NewsWire(long seed, IntSupplier numbers) {
        this.newsroom = new Newsroom(Corpus.sample(), seed, NewsWire::isFiller);
        this.chance = new Random(seed);
        this.numbers = numbers;
    }

    private static boolean isFiller(Language language, String sentence) {
        Extraction found = EXTRACTOR.extract(new ArticleText("", sentence, language.tag(), null), language);
        return found.events().isEmpty() && found.organisations().size() + found.products().size() <= MOST_NAMES;
    }

    /** The next article, published at an instant. */
    public Entry next(Instant published) {
        Language language = new Language(chance.nextInt(4) == 0 ? "fr" : "en");
        MadeUpNews news = MadeUpNews.told(numbers.getAsInt(), language);
        String text = news.sentence();
        if (chance.nextInt(ONE_IN) == 0) {
            text = newsroom.continued(text, language, BYTES / 2) + "\n\n"
                    + MadeUpNews.told(numbers.getAsInt(), language).sentence();
        }
        return new Entry(new ArticleText(news.title(), newsroom.continued(text, language, BYTES), language.tag(),
                published), language);
    }
}
