package dev.chappe.schemas.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How records are written as JSON: components by name, absent where null, instants and durations in milliseconds, days as ISO dates. The
 * records themselves know nothing of it.
 */
final class JsonFormat {

    private JsonFormat() {}

    static ObjectMapper mapper() {
        SimpleModule times = new SimpleModule("times");
        times.addSerializer(Instant.class, new Times.InstantWriter());
        times.addDeserializer(Instant.class, new Times.InstantReader());
        times.addSerializer(Duration.class, new Times.DurationWriter());
        times.addDeserializer(Duration.class, new Times.DurationReader());
        times.addSerializer(LocalDate.class, new Times.DayWriter());
        times.addDeserializer(LocalDate.class, new Times.DayReader());
        return JsonMapper.builder().addModule(times)
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(new JacksonAnnotationIntrospector(), new SealedTypes()))
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                // A record that a newer release wrote is read without what this one does not know.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }
}
