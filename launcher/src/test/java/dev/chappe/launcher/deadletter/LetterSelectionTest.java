package dev.chappe.launcher.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class LetterSelectionTest {

    private static final SeenDeadLetter LETTER = new SeenDeadLetter(3, 17, Instant.parse("2026-03-01T06:00:00Z"),
            Map.of(DeadLetterHeaders.REASON, "crashed", DeadLetterHeaders.ORIGIN, "news.articles-2@41"), "");

    @Command
    private static final class Selecting {

        @Mixin
        private final LetterSelection selection = new LetterSelection();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--reason crashed", "--topic news.articles", "--offsets 3:17", "--offsets 3:10-17",
        "--offsets 0:1 --offsets 3:17-20", "--since 2026-03-01T06:00:00Z", "--until 2026-03-01T06:00:01Z",
        "--reason crashed --topic news.articles"})
    void shouldMeanALetterThatEveryOptionHoldsFor(String options) {
        assertThat(selection(options).holds(LETTER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--reason empty", "--topic news.article", "--offsets 3:18", "--offsets 2:17",
        "--since 2026-03-01T06:00:01Z", "--until 2026-03-01T06:00:00Z", "--reason crashed --topic news.trends"})
    void shouldNotMeanALetterThatAnOptionDoesNotHoldFor(String options) {
        assertThat(selection(options).holds(LETTER)).isFalse();
    }

    @Test
    void shouldNotMeanALetterFromOutsideWhenATopicIsNamed() {
        SeenDeadLetter fromFile = new SeenDeadLetter(0, 1, Instant.EPOCH,
                Map.of(DeadLetterHeaders.ORIGIN, "articles.jsonl line 2"), "");

        assertThat(fromFile.source()).isEmpty();
        assertThat(selection("--topic news.articles").holds(fromFile)).isFalse();
    }

    @Test
    void shouldReadBackWhereARecordWas() {
        assertThat(LETTER.source()).contains(new SourceRecord("news.articles", 2, 41));
        assertThat(new SourceRecord("a-b", 2, 41).origin()).isEqualTo("a-b-2@41");
    }

    @Test
    void shouldRefuseOffsetsThatAreNone() {
        assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> selection("--offsets 17"))
                .withMessageContaining("'17' is not PARTITION:FROM or PARTITION:FROM-TO");
    }

    private static LetterSelection selection(String options) {
        Selecting command = new Selecting();
        CommandLine line = new CommandLine(command);
        line.parseArgs(options.isEmpty() ? new String[0] : options.split(" "));
        return command.selection;
    }
}
