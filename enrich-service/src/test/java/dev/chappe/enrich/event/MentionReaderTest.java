package dev.chappe.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionReaderTest {

    private static final MentionReader READER = MentionReader.standard();
    private static final Instant PUBLISHED = Instant.parse("2025-05-24T10:00:00Z");

    private static JsonNode mentions(String language, String text) {
        ArticleText article = new ArticleText("", text, language, PUBLISHED);
        return MentionJson.line(text, READER.read(article, Field.BODY)).get("mentions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"fr; Soit 1,5 Md€; money; 1500000000; 1,5 Md€",
        "en; It is up to $5bn; money; 5000000000; $5bn",
        "en; a rise of 4.5 percentage points; percent; 4.5; 4.5 percentage points",
        "fr; gravé en 3 nm; quantity; 3; 3 nm", "en; on 22 May 2025; date; 2025-05-22; 22 May 2025",
        "fr; au quatrième trimestre 2024; period; 2024-Q4; quatrième trimestre 2024",
        "en; over the next five years; horizon; 5; over the next five years",
        "fr; le numéro un du secteur; rank; 1; numéro un", "en; said Nvidia; organisation; Nvidia; Nvidia",
        "en; sold in Germany; place; Germany; Germany", "en; twelve of them; number; 12; twelve"})
    void shouldTellKindValueAndWords(String language, String text, String kind, String value, String words) {
        List<String> found = new ArrayList<>();
        mentions(language, text).forEach(mention -> found.add(mention.get("kind").asText() + " "
                + mention.get("value").asText() + " " + mention.get("text").asText()));
        assertThat(found).contains(kind + " " + value + " " + words);
    }

    @Test
    void shouldCutEveryMentionOutOfTheTextAsItStands() {
        String text = "Après 2 000 e\u0301tudes, « Apple » paie 3,2 milliards d’euros 🙂 à Google, soit 5 %.";

        assertThat(mentions("fr", text)).hasSizeGreaterThan(4).allSatisfy(
                mention -> assertThat(text.substring(mention.get("start").asInt(), mention.get("end").asInt()))
                        .isEqualTo(mention.get("text").asText()));
    }

    @Test
    void shouldTellEveryNumberAlsoWithinASum() {
        assertThat(mentions("en", "$ 75 million")).extracting(mention -> mention.get("kind").asText())
                .containsExactly("money", "number");
    }

    @Test
    void shouldReadATextOfAnUnknownLanguageAsWellAsItCan() {
        assertThat(mentions("xx", "Apple 5 %")).extracting(mention -> mention.get("kind").asText()).contains("percent");
    }
}
