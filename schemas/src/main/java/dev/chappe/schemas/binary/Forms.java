package dev.chappe.schemas.binary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Finds the forms of types, each once. */
final class Forms {

    private final Map<Type, Form> known = new HashMap<>();

    Forms() {
        add(String.class, (text, out) -> out.text(text), ByteSource::text);
        add(Integer.class, (number, out) -> out.number(number), in -> Math.toIntExact(in.number()));
        add(Long.class, (number, out) -> out.number(number), ByteSource::number);
        add(Double.class, (number, out) -> out.bits(Double.doubleToLongBits(number)),
                in -> Double.longBitsToDouble(in.bits()));
        add(Instant.class, (time, out) -> out.number(time.toEpochMilli()), in -> Instant.ofEpochMilli(in.number()));
        add(LocalDate.class, (day, out) -> out.number(day.toEpochDay()), in -> LocalDate.ofEpochDay(in.number()));
        add(BigDecimal.class, (number, out) -> {
            out.number(number.scale());
            out.block(number.unscaledValue().toByteArray());
        }, in -> {
            int scale = Math.toIntExact(in.number());
            return new BigDecimal(new BigInteger(in.block()), scale);
        });
        known.put(int.class, of(Integer.class));
        known.put(long.class, of(Long.class));
        known.put(double.class, of(Double.class));
    }

    /**
     * The form of a type.
     *
     * @throws IllegalArgumentException
     *             for one that has none
     */
    Form of(Type type) {
        Form form = known.get(type);
        if (form == null) {
            form = make(type);
            known.put(type, form);
        }
        return form;
    }

    private Form make(Type type) {
        if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
            return new ListForm(of(of.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
            return new MapForm(of(of.getActualTypeArguments()[0]), of(of.getActualTypeArguments()[1]));
        }
        if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return new EnumForm(List.of(plain.getEnumConstants()));
            }
            if (plain.isRecord()) {
                return RecordForm.of(plain, this);
            }
            if (plain.isSealed()) {
                return SealedForm.of(plain, this);
            }
        }
        throw new IllegalArgumentException("no form of " + type);
    }

    private <T> void add(Class<T> type, BiConsumer<T, ByteSink> writer, Function<ByteSource, T> reader) {
        known.put(type, new PlainForm<>(type, writer, reader));
    }

    private record PlainForm<T>(Class<T> type, BiConsumer<T, ByteSink> writer, Function<ByteSource, T> reader)
            implements
                Form {

        @Override
        public void write(Object value, ByteSink out) {
            writer.accept(type.cast(value), out);
        }

        @Override
        public Object read(ByteSource in) {
            return reader.apply(in);
        }
    }

    /** A constant is its place among them. */
    private record EnumForm(List<?> constants) implements Form {

        @Override
        public void write(Object value, ByteSink out) {
            out.unsigned(constants.indexOf(value));
        }

        @Override
        public Object read(ByteSource in) {
            return constants.get(Math.toIntExact(in.unsigned()));
        }
    }
}
