package dev.chappe.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.TestLanguages;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentencesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.csv", delimiter = ';', quoteCharacter = '`')
    void shouldEndSentencesWhereAReaderDoes(String language, String text, String expected) {
        TokenizedText tokens = TokenizedText.of(Field.BODY, EscapedText.unescape(text));

        String found = Sentences.of(tokens, new Language(language)).list().stream()
                .map(sentence -> sentence.span(tokens))
                .map(span -> tokens.text().substring(span.start(), span.end())).collect(Collectors.joining("|"));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void shouldPutEveryTokenIntoOneSentence() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            TokenizedText tokens = TokenizedText.of(Field.BODY, RandomTexts.next(random));
            Sentences sentences = Sentences.of(tokens, TestLanguages.ENGLISH);

            int next = 0;
            List<Sentence> list = sentences.list();
            for (int i = 0; i < list.size(); i++) {
                assertThat(list.get(i).firstToken()).isEqualTo(next);
                next = list.get(i).endToken();
                assertThat(sentences.indexOf(next - 1)).isEqualTo(i);
            }
            assertThat(next).isEqualTo(tokens.count());
        }
    }
}
