package dev.chappe.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.Table;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.Annotator;
import dev.chappe.enrich.event.frame.FrameBook;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Languages;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {

    private static final Annotator ANNOTATOR = new Annotator();
    private static final Map<Language, FrameBook> BOOKS = Languages.known().stream()
            .collect(Collectors.toMap(Function.identity(), FrameBook::load));

    static List<Arguments> names() throws IOException {
        return Table.rows("name/names.txt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldTellNamesFromWordsWithACapital(String tag, String title, String body, String expected) {
        Language language = new Language(tag.strip());
        ArticleText article = new ArticleText(title.strip(), body.strip(), language.tag(), null);

        String found = ANNOTATOR.annotate(article, language, Objects.requireNonNull(BOOKS.get(language))).passages()
                .stream()
                .map(Passage::names).flatMap(List::stream).map(name -> name.text() + "=" + name.kind())
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(expected.strip());
    }
}
