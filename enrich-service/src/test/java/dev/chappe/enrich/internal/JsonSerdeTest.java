package dev.chappe.enrich.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.story.ArticleMentions.Edition;
import dev.chappe.enrich.story.ArticleMentions;
import dev.chappe.enrich.story.Errand;
import dev.chappe.enrich.story.Mention;
import dev.chappe.enrich.story.Outlet;
import dev.chappe.enrich.story.Story;
import dev.chappe.enrich.story.Witness.TextMarks;
import dev.chappe.enrich.story.Witness;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Quote;
import dev.chappe.enrich.text.Span;
import dev.chappe.schemas.json.JsonSerde;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class JsonSerdeTest {

    private static final Instant TIME = Instant.parse("2025-05-20T08:00:00.123Z");

    @Test
    void shouldReadBackWhatItWrote() {
        Story story = new Story("id", "CHIP_LAUNCH|Q1", "CHIP_LAUNCH", TIME, 3,
                List.of(new Mention(event(), witness())),
                List.of("a2", "a3"), new Errand.Merger("other", "CHIP_LAUNCH|Q2", TIME));
        ArticleMentions mentions = new ArticleMentions("CHIP_LAUNCH|Q1", witness(), Edition.REVISED, List.of(event()));

        assertThat(roundTrip(Story.class, story)).isEqualTo(story);
        assertThat(roundTrip(ArticleMentions.class, mentions)).isEqualTo(mentions);
    }

    @Test
    void shouldKeepTheOrderOfRoles() {
        Story story = new Story("id", "shelf", "TYPE", TIME, 1, List.of(new Mention(event(), witness())),
                List.of(), null);

        assertThat(roundTrip(Story.class, story).mentions().getFirst().event().roles().keySet())
                .containsExactly("name", "names", "text", "amount", "figure");
    }

    @Test
    void shouldReadWhatALaterReleaseWroteWithoutWhatItDoesNotKnow() {
        byte[] later = """
                {"eventId":"id","shelf":"s","type":"T","born":1747728000123,"revision":1,"mentions":[],"others":[],"mood":"good"}"""
                .getBytes(UTF_8);

        assertThat(new JsonSerde<>(Story.class).deserializer().deserialize("topic", later))
                .isEqualTo(new Story("id", "s", "T", TIME, 1, List.of(), List.of(), null));
    }

    @Test
    void shouldSayThatBytesAreNoJsonOfOurs() {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(
                () -> new JsonSerde<>(Story.class).deserializer().deserialize("topic", new byte[]{0, 1, 2}));
    }

    private static <T> T roundTrip(Class<T> type, T value) {
        JsonSerde<T> serde = new JsonSerde<>(type);
        return serde.deserializer().deserialize("topic", serde.serializer().serialize("topic", value));
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
