package dev.chappe.schemas.binary;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record: its length, and its components in their order, each after a byte that says whether it is there where it may be
 * null. What a later release appended is passed over by its length; what an earlier one did not write is null, or zero.
 */
final class RecordForm implements Form {

    private static final int ABSENT = 0;
    private static final int PRESENT = 1;

    private final Constructor<?> constructor;
    private final List<Component> components;

    private record Component(Method accessor, Form form, boolean primitive, @Nullable Object absent) {}

    private RecordForm(Constructor<?> constructor, List<Component> components) {
        this.constructor = constructor;
        this.components = components;
    }

    static RecordForm of(Class<?> type, Forms forms) {
        List<Component> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            components.add(new Component(accessor, forms.of(component.getGenericType()),
                    component.getType().isPrimitive(), zero(component.getType())));
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return new RecordForm(canonical, List.copyOf(components));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException("no record: " + type, impossible);
        }
    }

    private static @Nullable Object zero(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == double.class ? 0.0 : null;
    }

    @Override
    public void write(Object value, ByteSink out) {
        int start = out.openSized();
        for (Component component : components) {
            Object part = part(value, component);
            if (!component.primitive) {
                out.octet(part == null ? ABSENT : PRESENT);
            }
            if (part != null) {
                component.form.write(part, out);
            }
        }
        out.closeSized(start);
    }

    private static @Nullable Object part(Object value, Component component) {
        try {
            return component.accessor.invoke(value);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot be written: " + component.accessor, failure);
        }
    }

    @Override
    public Object read(ByteSource in) {
        int end = in.sizedEnd();
        @Nullable
        Object[] parts = new @Nullable Object[components.size()];
        for (int i = 0; i < parts.length; i++) {
            Component component = components.get(i);
            boolean there = in.at() < end && (component.primitive || in.octet() == PRESENT);
            parts[i] = there ? component.form.read(in) : component.absent;
        }
        in.goTo(end);
        return made(parts);
    }

    private Object made(@Nullable Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("refused by " + constructor.getDeclaringClass(), refused.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot be made: " + constructor, failure);
        }
    }
}
