package dev.chappe.enrich.story;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.chappe.schemas.json.JsonSerde;
import org.apache.kafka.common.serialization.Serde;

/** Errands as JSON. */
public final class ErrandSerde {

    private ErrandSerde() {}

    /** For the internal topics that errands travel on. */
    public static Serde<Errand> serde() {
        return new JsonSerde<>(Errand.class, Kinds.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({@JsonSubTypes.Type(value = ArticleMentions.class, name = "article"),
        @JsonSubTypes.Type(value = Errand.Merge.class, name = "merge"),
        @JsonSubTypes.Type(value = Errand.PassOn.class, name = "passOn"),
        @JsonSubTypes.Type(value = Errand.TakeBack.class, name = "takeBack")})
    private interface Kinds {}
}
