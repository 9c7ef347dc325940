package dev.chappe.schemas.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the kinds of a sealed interface, which are nested in it, apart by their names: {@code "is": "amount"} for a record
 * Amount.
 */
final class SealedTypes extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;
    private static final JsonTypeInfo.Value BY_NAME = JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME,
            JsonTypeInfo.As.PROPERTY, "is", null, false, null, null);

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(MapperConfig<?> config, AnnotatedClass type,
            JavaType base) {
        return sealedOf(type.getRawType()) == null ? null : new StdTypeResolverBuilder().init(BY_NAME, null);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> sealed = sealedOf(annotated.getRawType());
        if (sealed == null) {
            return null;
        }
        List<NamedType> kinds = new ArrayList<>();
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            kinds.add(new NamedType(kind, name(kind)));
        }
        return kinds;
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass type) {
        return type.getRawType().isRecord() && sealedOf(type.getRawType()) != null ? name(type.getRawType()) : null;
    }

    private static String name(Class<?> kind) {
        return kind.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT) + kind.getSimpleName().substring(1);
    }

    /** The interface itself, or the one that a record is a kind of. */
    private static @Nullable Class<?> sealedOf(Class<?> type) {
        if (isSealed(type)) {
            return type;
        }
        Class<?> around = type.getDeclaringClass();
        return around != null && isSealed(around) && around.isAssignableFrom(type) ? around : null;
    }

    private static boolean isSealed(Class<?> type) {
        return type.isInterface() && type.isSealed()
                && Stream.of(type.getPermittedSubclasses()).allMatch(kind -> kind.getDeclaringClass() == type);
    }
}
