package dev.chappe.enrich.deadletter;

import static dev.chappe.enrich.EnrichDriver.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.contract.event.ChipLaunch;
import dev.chappe.enrich.Articles;
import dev.chappe.enrich.EnrichDriver;
import dev.chappe.enrich.Told;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Quote;
import dev.chappe.enrich.text.Span;
import dev.chappe.schemas.deadletter.DeadLetterHeaders;
import dev.chappe.schemas.streams.CarriedHeaders;
import dev.chappe.schemas.streams.DeadLetterWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLettersTest {

    @TempDir
    private Path stateDirectory;
    private EnrichDriver enrich;

    @BeforeEach
    void start() {
        enrich = new EnrichDriver(stateDirectory).tells("Told: a chip", Told.chip("XRING O1").event());
    }

    @AfterEach
    void stop() {
        enrich.close();
    }

    @Test
    void shouldBuryBytesThatAreNoArticleAndGoOn() {
        enrich.publish("no article".getBytes(UTF_8));
        enrich.publish(Articles.of("a1", "Daily", "Told: a chip", NOON));

        TestRecord<String, byte[]> letter = onlyLetter();
        assertThat(letter.value()).isEqualTo("no article".getBytes(UTF_8));
        assertThat(letter.key()).isEqualTo("bytes");
        assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("undecodable");
        assertThat(header(letter, DeadLetterHeaders.LENGTH)).isEqualTo("10");
        assertThat(header(letter, DeadLetterHeaders.ORIGIN)).isEqualTo("news.articles-0@0");
        assertThat(header(letter, "__streams.errors.exception")).contains("UndecodableException");
        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class)).hasSize(1);
    }

    @Test
    void shouldBuryAnArticleThatTheExtractionFailsOnAndGoOn() {
        enrich.publish(Articles.of("a0", "Daily", "crash", NOON));
        enrich.publish(Articles.of("a1", "Daily", "Told: a chip", NOON));

        TestRecord<String, byte[]> letter = onlyLetter();
        assertThat(letter.key()).isEqualTo("a0");
        assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("enrich/read-article");
        assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("crashed");
        assertThat(header(letter, DeadLetterHeaders.DETAIL)).contains("the extraction fails on this text");
        assertThat(header(letter, "__streams.errors.stacktrace")).contains("IllegalStateException");
        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class)).hasSize(1);
    }

    @Test
    void shouldBuryAnArticleThatIsTooDeepForTheStack() {
        enrich.publish(Articles.of("a0", "Daily", "deep", NOON));
        enrich.publish(Articles.of("a1", "Daily", "Told: a chip", NOON));

        assertThat(header(onlyLetter(), DeadLetterHeaders.REASON)).isEqualTo("crashed");
        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class)).hasSize(1);
    }

    @Test
    void shouldTakeAnArticleAgainThatItFailedOn() {
        enrich.publish(Articles.of("a1", "Daily", "crash later", NOON));
        enrich.tells("crash later", Told.chip("XRING O1").event(new Quote(new Span(Field.BODY, 0, 5), "crash")));
        enrich.publish(Articles.of("a1", "Daily", "crash later", NOON));

        assertThat(enrich.deadLetters()).hasSize(1);
        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class)).hasSize(1);
    }

    @Test
    void shouldBuryAnArticleWithoutTitleAndText() {
        enrich.publish(Articles.of("a1", "Daily", " \n", NOON));

        TestRecord<String, byte[]> letter = onlyLetter();
        assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("empty");
        assertThat(header(letter, DeadLetterHeaders.DETAIL)).isEqualTo("the article has neither title nor text");
        assertThat(header(letter, "__streams.errors.topic")).isEqualTo("news.articles");
        assertThat(letter.value()).as("the record's own bytes").startsWith(0, 0, 0, 0);
    }

    @Test
    void shouldTakeAnArticleWithATitleAlone() {
        enrich.publish(Articles.of("a1", "Daily", "", NOON).setTitle("A title"));

        assertThat(enrich.deadLetters()).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\" at {1}..{2}")
    @CsvSource({"Tolb, 0, 4", "Told, 1, 5", "Told, 0, 5", "Told, 40, 44"})
    void shouldLetNoEventOutWhoseEvidenceIsNotTheText(String quote, int start, int end) {
        Event lie = Told.chip("XRING O2").event(new Quote(new Span(Field.BODY, start, end), quote));
        enrich.tells("Told: two chips", lie, Told.chip("XRING O1").event());
        enrich.publish(Articles.of("a1", "Daily", "Told: two chips", NOON));

        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class)).extracting(ChipLaunch::getChip)
                .containsExactly("XRING O1");
        assertThat(header(onlyLetter(), DeadLetterHeaders.REASON)).isEqualTo("false_evidence");
        assertThat(enrich.count("chappe.enrich.events.withheld")).isEqualTo(1);
        assertThat(enrich.count("chappe.enrich.events.found")).isEqualTo(2);
        assertThat(enrich.count("chappe.enrich.events.passed")).isEqualTo(1);
    }

    @Test
    void shouldLetNoEventOutThatLacksAKeyRole() {
        enrich.tells("Told: no chip", Told.of("CHIP_LAUNCH").name("company", "Xiaomi").event());
        enrich.publish(Articles.of("a1", "Daily", "Told: no chip", NOON));

        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class)).isEmpty();
        assertThat(header(onlyLetter(), DeadLetterHeaders.DETAIL)).isEqualTo("CHIP_LAUNCH lacks chip");
    }

    @Test
    void shouldLetNoEventOutThatIsProvenByAWholeBook() {
        String book = "Told".repeat(2_000);
        enrich.tells(book, Told.chip("XRING O1").event(new Quote(new Span(Field.BODY, 0, book.length()), book)));
        enrich.publish(Articles.of("a1", "Daily", book, NOON));

        assertThat(header(onlyLetter(), DeadLetterHeaders.REASON)).isEqualTo("overlong_event");
    }

    @Test
    void shouldLetNoEventOutOfATypeThatThereIsNot() {
        enrich.tells("Told: odd", Told.of("NO_SUCH_TYPE").name("company", "Xiaomi").event());
        enrich.publish(Articles.of("a1", "Daily", "Told: odd", NOON));

        assertThat(header(onlyLetter(), DeadLetterHeaders.REASON)).isEqualTo("incomplete_event");
    }

    @Test
    void shouldBuryWhatItsRecordCannotHold() {
        enrich.tells("Told: a sum of words", Told.of("INVESTMENT_PLEDGE").name("investor", "Xiaomi")
                .text("amount", "a lot").event());
        enrich.publish(Articles.of("a1", "Daily", "Told: a sum of words", NOON));

        assertThat(enrich.deadLetters()).isNotEmpty()
                .allSatisfy(letter -> assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("unwritable"));
        assertThat(enrich.count("chappe.enrich.step.failures")).isEqualTo(2);
    }

    @Test
    void shouldKeepTheFirstHalfMegabyteOfAVeryLongRecord() {
        enrich.publish(new byte[700_000]);

        TestRecord<String, byte[]> letter = onlyLetter();
        assertThat(letter.value()).hasSize(DeadLetterWriter.MOST_BYTES);
        assertThat(header(letter, DeadLetterHeaders.LENGTH)).isEqualTo("700000");
        assertThat(header(letter, DeadLetterHeaders.SHA256)).matches("[0-9a-f]{64}");
    }

    @Test
    void shouldBuryARecordWithoutAValue() {
        enrich.publish((byte[]) null);

        assertThat(header(onlyLetter(), DeadLetterHeaders.REASON)).isEqualTo("undecodable");
    }

    @Test
    void shouldBuryAnArticleWhoseIdWouldFillEveryRecord() {
        enrich.publish(Articles.of("a".repeat(5_000), "Daily", "Told: a chip", NOON));
        enrich.publish(Articles.of("a1", "Daily", "Told: a chip", NOON));

        assertThat(header(onlyLetter(), DeadLetterHeaders.DETAIL)).contains("the key has 5000 bytes");
        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class)).hasSize(1);
    }

    @Test
    void shouldCarryNoMoreHeadersThanThereIsRoomFor() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("trace", new byte[55]).add("ballast", new byte[7_000_000]).add("absent", null);

        assertThat(CarriedHeaders.of(headers)).extracting(Header::key).containsExactly("trace", "absent");
    }

    @Test
    void shouldSayAtWhatTimeTheRecordCounts() {
        enrich.publish(Articles.of("a0", "Daily", "crash", NOON));

        assertThat(header(onlyLetter(), DeadLetterHeaders.TIME)).isEqualTo(Long.toString(NOON.toEpochMilli()));
    }

    @Test
    void shouldReadAnArticleAgainThatIsReplayedAndTellNothingTwice() {
        Event lie = Told.chip("XRING O2").event(new Quote(new Span(Field.BODY, 40, 44), "Told"));
        enrich.tells("Told: two chips", lie, Told.chip("XRING O1").event());
        enrich.publish(Articles.of("a1", "Daily", "Told: two chips", NOON));
        enrich.tells("Told: two chips", Told.chip("XRING O2").event(), Told.chip("XRING O1").event());
        enrich.replay(Articles.of("a1", "Daily", "Told: two chips", NOON));
        enrich.replay(Articles.of("a1", "Daily", "Told: two chips", NOON));

        assertThat(enrich.events("CHIP_LAUNCH", ChipLaunch.class)).extracting(ChipLaunch::getChip)
                .containsExactly("XRING O1", "XRING O2");
    }

    @Test
    void shouldSayNothingOfBytesThatAreNotToBeHad() {
        RecordHeaders headers = new RecordHeaders();
        DeadLetterWriter.measure(headers, null);

        assertThat(headers.toArray()).isEmpty();
    }

    private TestRecord<String, byte[]> onlyLetter() {
        var letters = enrich.deadLetters();
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private static String header(TestRecord<String, byte[]> letter, String name) {
        return new String(Objects.requireNonNull(letter.headers().lastHeader(name), name).value(), UTF_8);
    }
}
