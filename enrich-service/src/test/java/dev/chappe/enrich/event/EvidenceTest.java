package dev.chappe.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.text.ArticleText;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Quotes are the article's own characters, whatever hides among them. */
class EvidenceTest {

    private static final long SEED = 20261122L;
    private static final int ROUNDS = 60;
    private static final EventExtractor EXTRACTOR = EventExtractor.standard();
    private static final List<String> SENTENCES = List.of(
            "La Cnil a infligé une amende de 3,5 millions d'euros à Voodoo, l'éditeur français de jeux mobiles.",
            "Orange va racheter l'opérateur Voo pour 1,8 milliard d'euros, selon Les Échos.",
            "L'Autorité de la concurrence a ouvert une enquête sur Nvidia, spécialiste des cartes graphiques.",
            "Mistral AI a levé 600 millions d'euros auprès de General Catalyst pour accélérer son développement.");
    /** Between words: spaces that do not break, an emoji of two and one of five code units, a mark of direction. */
    private static final List<String> BETWEEN = List.of("\u00a0", "\u202f", "\u2009", " \uD83D\uDE80 ",
            " \uD83D\uDC69\u200D\uD83D\uDCBB ", " \u200e", "\u00a0\u200b");
    /** Inside words: a soft hyphen, a joiner of no width. */
    private static final List<String> INSIDE = List.of("\u00ad", "\u2060", "\u200b");

    @Test
    void shouldQuoteTheVeryTextWithHiddenCharacters() {
        Random random = new Random(SEED);
        int events = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ArticleText article = article(random);
            for (Event event : EXTRACTOR.extract(article).events()) {
                events++;
                assertThat(event.evidence().holdsIn(article)).as("seed %d round %d", SEED, round).isTrue();
                assertThat(event.roleEvidence().values()).as("seed %d round %d", SEED, round)
                        .allMatch(quote -> quote.holdsIn(article) && !quote.text().isBlank());
            }
        }
        assertThat(events).isGreaterThan(ROUNDS);
    }

    @Test
    void shouldReadTheSameWithAccentsTakenApart() {
        for (String sentence : SENTENCES) {
            String apart = Normalizer.normalize(sentence, Normalizer.Form.NFD);
            assertThat(types(apart)).isEqualTo(types(sentence)).isNotEmpty();
        }
    }

    private static List<String> types(String text) {
        return EXTRACTOR.extract(new ArticleText("", text, "fr", null)).events().stream().map(Event::type).toList();
    }

    private static ArticleText article(Random random) {
        StringBuilder body = new StringBuilder();
        for (String sentence : SENTENCES) {
            body.append(hide(sentence, random)).append('\n');
        }
        return new ArticleText(hide(SENTENCES.getFirst(), random), body.toString(), "fr", null);
    }

    private static String hide(String sentence, Random random) {
        String text = random.nextBoolean() ? Normalizer.normalize(sentence, Normalizer.Form.NFD) : sentence;
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && random.nextInt(6) == 0) {
                hidden.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
            } else {
                hidden.append(c);
                if (Character.isLetter(c) && random.nextInt(40) == 0) {
                    hidden.append(INSIDE.get(random.nextInt(INSIDE.size())));
                }
            }
        }
        return hidden.toString();
    }
}
