package dev.chappe.enrich.story;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.chappe.schemas.binary.BinarySerde;
import dev.chappe.schemas.json.JsonSerde;
import org.apache.kafka.common.serialization.Serde;

/** Errands on the internal topics that they travel on. */
public final class ErrandSerde {

    private ErrandSerde() {}

    /** Reads those of earlier releases, too, which are JSON. */
    public static Serde<Errand> serde() {
        return new BinarySerde<>(Errand.class, new JsonSerde<>(Errand.class, Kinds.class).deserializer());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({@JsonSubTypes.Type(value = ArticleMentions.class, name = "article"),
        @JsonSubTypes.Type(value = Errand.Merge.class, name = "merge"),
        @JsonSubTypes.Type(value = Errand.PassOn.class, name = "passOn"),
        @JsonSubTypes.Type(value = Errand.TakeBack.class, name = "takeBack")})
    private interface Kinds {}
}
