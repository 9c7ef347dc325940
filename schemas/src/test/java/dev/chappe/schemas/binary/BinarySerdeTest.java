package dev.chappe.schemas.binary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BinarySerdeTest {

    private static final Instant TIME = Instant.parse("2025-05-20T08:00:00.123Z");
    private static final Parcel PARCEL = new Parcel("Überführung \uD83D\uDE80", 7, Long.MIN_VALUE, 0.1, Size.LARGE,
            TIME,
            LocalDate.of(1969, 12, 31), null, List.of(new Content.Money(new BigDecimal("-3.10E+5"), null),
                    new Content.Thing("tea")),
            Map.of(Size.SMALL, new Content.Thing("cup")));

    enum Size {
        SMALL, LARGE
    }

    sealed interface Content {

        record Thing(String name) implements Content {}

        record Money(BigDecimal value, @Nullable BigDecimal most) implements Content {}
    }

    record Parcel(String label, int count, long number, double weight, Size size, Instant sent, LocalDate due,
            @Nullable String remark, List<Content> contents, Map<Size, Content> gifts) {}

    record Early(String name, int count) {}

    record Later(String name, int count, long weight, @Nullable String remark, List<Early> parts) {

        Later {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    record Refusing(int positive) {

        Refusing {
            if (positive <= 0) {
                throw new IllegalArgumentException("not positive");
            }
        }
    }

    record Unwritable(Locale locale) {}

    @Test
    void shouldReadBackWhatItWrote() {
        assertThat(read(Parcel.class, written(Parcel.class, PARCEL))).isEqualTo(PARCEL);
    }

    @Test
    void shouldReadBackEveryNumber() {
        Random random = new Random(1);
        for (int bits = 0; bits < Long.SIZE; bits++) {
            for (long number : new long[]{1L << bits, -(1L << bits), random.nextLong() >>> bits}) {
                Later later = new Later("", (int) number, number, "x".repeat(bits * 20), List.of());
                assertThat(read(Later.class, written(Later.class, later))).isEqualTo(later);
            }
        }
    }

    @Test
    void shouldKeepTheOrderOfMaps() {
        Map<Size, Content> gifts = new LinkedHashMap<>();
        gifts.put(Size.LARGE, new Content.Thing("pot"));
        gifts.put(Size.SMALL, new Content.Thing("cup"));
        Parcel parcel = new Parcel("", 0, 0, 0, Size.SMALL, TIME, LocalDate.EPOCH, "", List.of(), gifts);

        assertThat(read(Parcel.class, written(Parcel.class, parcel)).gifts().keySet())
                .containsExactly(Size.LARGE, Size.SMALL);
    }

    @Test
    void shouldTakeFewerBytesThanText() {
        assertThat(written(Parcel.class, PARCEL)).hasSizeLessThan(130);
    }

    @Test
    void shouldReadTheJsonOfEarlierReleases() {
        byte[] json = "{\"name\":\"a\",\"count\":3,\"mood\":\"good\"}".getBytes(UTF_8);

        assertThat(read(Early.class, json)).isEqualTo(new Early("a", 3));
    }

    @Test
    void shouldReadWhatALaterReleaseWroteWithoutWhatItDoesNotKnow() {
        byte[] later = written(Later.class, new Later("a", 3, 9, "new", List.of(new Early("b", 4))));

        assertThat(read(Early.class, later)).isEqualTo(new Early("a", 3));
    }

    @Test
    void shouldReadWhatAnEarlierReleaseDidNotWriteAsNothing() {
        byte[] early = written(Early.class, new Early("a", 3));

        assertThat(read(Later.class, early)).isEqualTo(new Later("a", 3, 0, null, List.of()));
    }

    @Test
    void shouldRefuseBytesThatAreNoRecordOfOurs() {
        byte[] whole = written(Parcel.class, PARCEL);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read(Parcel.class, cut));
        }
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read(Parcel.class, new byte[]{0, 1}));
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read(Refusing.class,
                written(Early.class, new Early("", 0))));
    }

    @Test
    void shouldNotTakeRoomForMoreThanThereIs() {
        byte[] many = {1, 0, 0, 0, 6, 1, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 7};

        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read(Early.class, many));
    }

    @Test
    void shouldRefuseATypeThatItHasNoFormOf() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BinarySerde<>(Unwritable.class))
                .withMessageContaining("Locale");
    }

    private static <T> byte[] written(Class<T> type, T value) {
        return new BinarySerde<>(type).serializer().serialize("topic", value);
    }

    private static <T> T read(Class<T> type, byte[] bytes) {
        return new BinarySerde<>(type).deserializer().deserialize("topic", bytes);
    }
}
