package dev.chappe.enrich.grammar;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Reads the vocabulary files in YAML form, which lie under the folder of the root package. A list or map that a file
 * leaves out is empty.
 */
public final class Yaml {

    private static final String ROOT = "/dev/chappe/enrich/";
    private static final JsonSetter.Value ABSENT_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonMapper MAPPER = JsonMapper.builder(new YAMLFactory())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(ABSENT_IS_EMPTY))
            .withConfigOverride(Map.class, maps -> maps.setSetterInfo(ABSENT_IS_EMPTY)).build();

    private Yaml() {}

    /**
     * Reads a file.
     *
     * @throws IllegalStateException
     *             when there is no such file
     * @throws UncheckedIOException
     *             when it has another form than the type
     */
    public static <T> T read(String path, TypeReference<T> type) {
        try (InputStream in = Yaml.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + ROOT + path);
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + ROOT + path, e);
        }
    }
}
