package dev.chappe.ingest.feed.xml;

import static dev.chappe.ingest.feed.xml.Vocabulary.MEDIA;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that Media RSS puts beside the pictures and films of an item, for items that have no others. */
public final class MediaTexts {

    private MediaTexts() {}

    /** The first such text of an item, in the item itself, in its group or with a medium; null when there is none. */
    public static @Nullable String of(XmlElement item, String name) {
        return Stream
                .of(Stream.of(item), item.children(MEDIA, "group").stream(), item.children(MEDIA, "content").stream())
                .flatMap(place -> place)
                .map(place -> place.markup(MEDIA, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
