package dev.chappe.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.TestLanguages;
import dev.chappe.enrich.text.EscapedText;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import dev.chappe.enrich.text.RandomTexts;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenizedText;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumericMentionsTest {

    /** A Saturday. */
    private static final Instant PUBLISHED = Instant.parse("2025-05-24T10:00:00Z");

    private final NumericMentions mentions = NumericMentions.standard();

    @ParameterizedTest
    @CsvFileSource(resources = {"money.csv", "percent.csv", "quantity.csv", "number.csv", "time.csv",
        "rank.csv"}, delimiter = ';', quoteCharacter = '`')
    void shouldReadTheValue(String language, String text, String expected) {
        TokenizedText tokens = TokenizedText.of(Field.BODY, EscapedText.unescape(text));

        List<Mention> found = mentions.find(tokens, new Language(language), PUBLISHED);

        assertThat(MentionText.of(found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void shouldGiveTheWordsThatCarryTheValue() {
        String text = "Un plan de plus de 200 milliards de yuans sur cinq ans.";

        List<Mention> found = mentions.find(TokenizedText.of(Field.BODY, text), TestLanguages.FRENCH, PUBLISHED);

        assertThat(found).extracting(mention -> words(text, mention))
                .containsExactly("200 milliards de yuans", "sur cinq ans");
    }

    @Test
    void shouldLinkASumToTheSameSumInAnotherCurrency() {
        String text = "200 milliards de yuans (27,8 milliards de dollars)";

        List<Mention> found = mentions.find(TokenizedText.of(Field.BODY, text), TestLanguages.FRENCH, null);

        assertThat(found).hasSize(2);
        assertThat(((Money) found.get(0)).converted()).isEqualTo(found.get(1));
        assertThat(((Money) found.get(1)).conversionOf()).isEqualTo(found.get(0).span());
    }

    @Test
    void shouldLeaveRelativeTimesUnresolvedWithoutPublicationDate() {
        String text = "Announced yesterday, in the fourth quarter, over five years, by 2030.";

        List<Mention> found = mentions.find(TokenizedText.of(Field.BODY, text), TestLanguages.ENGLISH, null);

        assertThat(MentionText.of(found)).isEqualTo("date null | period null | horizon 5 null | horizon null 2030");
    }

    @Test
    void shouldListEveryNumberWhateverItCounts() {
        TokenizedText text = TokenizedText.of(Field.BODY, "5 % of $20 in three years, 29km, items 22,24,26");

        assertThat(MentionText.of(mentions.numbers(text, TestLanguages.ENGLISH)))
                .isEqualTo("number 5 | number 20 | number 3 | number 22 | number 24 | number 26");
    }

    @Test
    void shouldReadAnUnknownLanguageByTheFirstKnown() {
        TokenizedText text = TokenizedText.of(Field.BODY, "$5bn");

        assertThat(MentionText.of(mentions.find(text, Language.UNDETERMINED, null))).isEqualTo("money 5000000000 USD");
    }

    @Test
    void shouldKeepItsWordOnAnyText() {
        long seed = 20250524;
        Random random = new Random(seed);
        for (int round = 0; round < 4000; round++) {
            String text = RandomTexts.next(random);
            TokenizedText tokens = TokenizedText.of(Field.TITLE, text);
            for (Language language : Languages.known()) {
                int last = 0;
                for (Mention mention : mentions.find(tokens, language, round % 2 == 0 ? PUBLISHED : null)) {
                    Span span = mention.span();
                    assertThat(span.field()).as("seed %d, round %d", seed, round).isEqualTo(Field.TITLE);
                    assertThat(span.start()).as("seed %d, round %d: %s", seed, round, text)
                            .isGreaterThanOrEqualTo(last);
                    assertThat(span.end()).isLessThanOrEqualTo(text.length());
                    last = span.end();
                }
            }
        }
    }

    private static String words(String text, Mention mention) {
        return text.substring(mention.span().start(), mention.span().end());
    }
}
