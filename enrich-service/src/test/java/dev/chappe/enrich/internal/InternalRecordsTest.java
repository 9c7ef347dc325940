package dev.chappe.enrich.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chappe.enrich.article.KnownArticle;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;
import dev.chappe.enrich.story.ArticleMentions;
import dev.chappe.enrich.story.ArticleMentions.Edition;
import dev.chappe.enrich.story.Errand;
import dev.chappe.enrich.story.ErrandSerde;
import dev.chappe.enrich.story.Introduction;
import dev.chappe.enrich.story.MeetingIndex;
import dev.chappe.enrich.story.Mention;
import dev.chappe.enrich.story.Outlet;
import dev.chappe.enrich.story.ShelfIndex;
import dev.chappe.enrich.story.Story;
import dev.chappe.enrich.story.Witness;
import dev.chappe.enrich.story.Witness.TextMarks;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Quote;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.trend.FactBatch;
import dev.chappe.enrich.trend.TopicHistory;
import dev.chappe.schemas.binary.BinarySerde;
import dev.chappe.schemas.json.JsonSerde;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

/** What is on internal topics and in state stores: written by this release or by one that wrote JSON. */
class InternalRecordsTest {

    private static final Instant TIME = Instant.parse("2025-05-20T08:00:00.123Z");
    private static final Story STORY = new Story("id", "CHIP_LAUNCH|Q1", "CHIP_LAUNCH", TIME, 3,
            List.of(new Mention(event(), witness())), List.of("a2", "a3"),
            new Errand.Merger("other", "CHIP_LAUNCH|Q2", TIME));
    private static final BinarySerde<Story> STORIES = new BinarySerde<>(Story.class);

    @Test
    void shouldReadBackWhatItWrote() {
        ArticleMentions mentions = new ArticleMentions("CHIP_LAUNCH|Q1", witness(), Edition.REVISED, List.of(event()));

        assertThat(roundTrip(Story.class, STORY)).isEqualTo(STORY);
        assertThat(roundTrip(ArticleMentions.class, mentions)).isEqualTo(mentions);
    }

    @Test
    void shouldKeepTheOrderOfRoles() {
        assertThat(roundTrip(Story.class, STORY).mentions().getFirst().event().roles().keySet())
                .containsExactly("name", "names", "text", "amount", "figure");
    }

    @Test
    void shouldReadTheJsonOfEarlierReleases() {
        Errand mentions = new ArticleMentions("CHIP_LAUNCH|Q1", witness(), Edition.REVISED, List.of(event()));
        byte[] json = """
                {"is":"merge","shelf":"T|a","eventId":"e1","into":{"eventId":"e2","shelf":"T|b","born":1747728000123}}"""
                .getBytes(UTF_8);

        assertThat(read(STORIES, new JsonSerde<>(Story.class).serializer().serialize("topic", STORY))).isEqualTo(STORY);
        assertThat(read(ErrandSerde.serde(), json))
                .isEqualTo(new Errand.Merge("T|a", "e1", new Errand.Merger("e2", "T|b", TIME)));
        assertThat(read(ErrandSerde.serde(), ErrandSerde.serde().serializer().serialize("topic", mentions)))
                .isEqualTo(mentions);
    }

    @Test
    void shouldSayThatBytesAreNoneOfOurs() {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read(STORIES, new byte[]{0, 1, 2}));
    }

    /** State outlives the release that wrote it: a line of this file may get longer, and no line may change otherwise. */
    @Test
    void shouldHaveTheComponentsThatStateWasWrittenWith() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        List.of(Story.class, ShelfIndex.class, MeetingIndex.class, Errand.class, Introduction.class, FactBatch.class,
                TopicHistory.class, KnownArticle.class).forEach(type -> describe(type, lines));

        assertThat(String.join("\n", lines.values()) + "\n").isEqualTo(new String(
                InternalRecordsTest.class.getResourceAsStream("internal-records.txt").readAllBytes(), UTF_8));
    }

    private static void describe(Type type, Map<String, String> lines) {
        if (type instanceof ParameterizedType of) {
            Stream.of(of.getActualTypeArguments()).forEach(part -> describe(part, lines));
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("dev.chappe.")
                && !lines.containsKey(plain.getName())) {
            lines.put(plain.getName(), plain.getSimpleName() + ": " + parts(plain));
            Stream.ofNullable(plain.getRecordComponents()).flatMap(Stream::of)
                    .forEach(part -> describe(part.getGenericType(), lines));
            Stream.ofNullable(plain.getPermittedSubclasses()).flatMap(Stream::of)
                    .forEach(kind -> describe(kind, lines));
        }
    }

    private static String parts(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(Object::toString).collect(joining(" | "));
        }
        return type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(part -> part.getName() + " " + name(part.getGenericType()))
                        .collect(joining(", "))
                : Stream.of(type.getPermittedSubclasses()).map(Class::getSimpleName).collect(joining(" | "));
    }

    private static String name(Type type) {
        return type.getTypeName().replaceAll("[a-z.]*[.$](?=[A-Z])|[A-Za-z]+[$]", "");
    }

    private static <T> T roundTrip(Class<T> type, T value) {
        BinarySerde<T> serde = new BinarySerde<>(type);
        return read(serde, serde.serializer().serialize("topic", value));
    }

    private static <T> T read(Serde<T> serde, byte[] bytes) {
        return serde.deserializer().deserialize("topic", bytes);
    }

    private static Event event() {
        Map<String, RoleValue> roles = new LinkedHashMap<>();
        roles.put("name", new Name("Xiaomi", "Q1636958"));
        roles.put("names", new Names(List.of(new Name("Pad 7", null))));
        roles.put("text", new Text("18.1"));
        roles.put("amount", new Amount(new BigDecimal("200000000000.05"), new BigDecimal("3E+11"), "CNY"));
        roles.put("figure", new Figure(new BigDecimal("0.1")));
        Quote quote = new Quote(new Span(Field.BODY, 3, 9), "quoted");
        return new Event("CHIP_LAUNCH", roles, Factuality.PLANNED, "Lei Jun",
                new EventDate(LocalDate.of(2025, 5, 22), EventDate.Precision.DAY), 0.75, quote,
                Map.of("name", quote));
    }

    private static Witness witness() {
        return new Witness("a1", "r1", null, new Outlet("daily", "Daily", "Press Group"), "afp", "fr", TIME,
                TIME.plusSeconds(5), TextMarks.of("title", "body"));
    }
}
