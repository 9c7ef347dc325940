package dev.chappe.enrich.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventExtractor;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.text.ArticleText;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** From a user's file to events, sentence by sentence. */
class OwnTypeCasesTest {

    private static final EventExtractor LAYOFF = extractor("layoff.yaml");
    private static final EventExtractor PLANT_OPENING = extractor("plant-opening.yaml");
    private static final Instant DAY = Instant.parse("2026-10-01T09:00:00Z");

    @ParameterizedTest
    @CsvFileSource(resources = "layoff.csv", delimiter = ';', quoteCharacter = '`')
    void shouldReadTheBundledExample(String language, String sentence, @Nullable String expected) {
        assertThat(told(LAYOFF, "LAYOFF", language, sentence)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "plant-opening.csv", delimiter = ';', quoteCharacter = '`')
    void shouldFillRolesOfEveryKind(String language, String sentence, @Nullable String expected) {
        assertThat(told(PLANT_OPENING, "PLANT_OPENING", language, sentence))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String told(EventExtractor extractor, String type, String language, String sentence) {
        ArticleText article = new ArticleText("", sentence, language, DAY);
        List<Event> events = extractor.extract(article).events().stream().filter(event -> event.type().equals(type))
                .toList();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.evidence().holdsIn(article)).isTrue();
            assertThat(event.roleEvidence().values()).isNotEmpty().allMatch(quote -> quote.holdsIn(article));
        });
        return events.stream().map(event -> event.factuality() + event.roles().entrySet().stream()
                .map(role -> " " + role.getKey() + "=" + text(role.getValue())).collect(Collectors.joining()))
                .collect(Collectors.joining(" + "));
    }

    private static String text(RoleValue value) {
        return switch (value) {
            case RoleValue.Name name -> name.text();
            case RoleValue.Names names -> names.names().stream().map(RoleValue.Name::text).toList().toString();
            case RoleValue.Text text -> text.text();
            case RoleValue.Amount amount -> plain(amount.value()) + " " + amount.currency();
            case RoleValue.Figure figure -> plain(figure.value());
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static EventExtractor extractor(String resource) {
        return EventExtractor.with(TypeFiles.read(List.of(file(resource))));
    }

    static Path file(String resource) {
        try {
            return Path.of(OwnTypeCasesTest.class.getResource(resource).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
