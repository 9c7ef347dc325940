package dev.chappe.ingest.feed.xml;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a document, whose children are found by vocabulary and name; case does not count. */
public final class XmlElement {

    private final Element element;

    XmlElement(Element element) {
        this.element = element;
    }

    /** Whether it has this name. */
    public boolean is(Vocabulary vocabulary, String name) {
        return element.tag().localName().equalsIgnoreCase(name)
                && Vocabulary.of(element.tag().prefix(), element.tag().namespace()) == vocabulary;
    }

    /** The name without its prefix. */
    public String name() {
        return element.tag().localName();
    }

    /** The children of this name, in order. */
    public List<XmlElement> children(Vocabulary vocabulary, String name) {
        return childrenNamed(vocabulary, name).toList();
    }

    /** The first child of this name. */
    public Optional<XmlElement> child(Vocabulary vocabulary, String name) {
        return childrenNamed(vocabulary, name).findFirst();
    }

    /** The first element of this name, whatever its vocabulary, among those in it. */
    public Optional<XmlElement> first(String name) {
        return element.stream().skip(1).filter(it -> it.tag().localName().equalsIgnoreCase(name)).findFirst()
                .map(XmlElement::new);
    }

    /** The text of the first child of this name that has any; null when there is none. */
    public @Nullable String text(Vocabulary vocabulary, String name) {
        return childrenNamed(vocabulary, name).map(XmlElement::text).filter(text -> !text.isBlank()).findFirst()
                .orElse(null);
    }

    /** The texts of all children of this name that have any. */
    public List<String> texts(Vocabulary vocabulary, String name) {
        return childrenNamed(vocabulary, name).map(XmlElement::text).filter(text -> !text.isBlank()).toList();
    }

    /** As {@link #text(Vocabulary, String)}, but markup that stands in it unescaped is kept. */
    public @Nullable String markup(Vocabulary vocabulary, String name) {
        return childrenNamed(vocabulary, name).map(XmlElement::markup).filter(text -> !text.isBlank()).findFirst()
                .orElse(null);
    }

    /** The text in it, that of its children included. */
    public String text() {
        return element.wholeText();
    }

    /** The text in it, with the tags of its children if it has any. */
    public String markup() {
        return element.childrenSize() == 0 ? element.wholeText() : element.html();
    }

    /**
     * As {@link #markup()}, decoded where Atom says that it is base64: mode="base64", or a type that is no text. What is
     * no text when decoded is empty.
     */
    public String content() {
        String type = attribute("type");
        boolean encoded = "base64".equalsIgnoreCase(attribute("mode")) || (type != null && isBinary(type));
        if (!encoded || element.childrenSize() > 0) {
            return markup();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getMimeDecoder().decode(text()));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (IllegalArgumentException e) {
            return markup();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static boolean isBinary(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("/") && !lower.startsWith("text/") && !lower.contains("xml") && !lower.contains("html");
    }

    /** The value of an attribute by its name as written, prefix included; null when it is absent or blank. */
    public @Nullable String attribute(String name) {
        String value = element.attributes().getIgnoreCase(name);
        return value.isBlank() ? null : value.strip();
    }

    /**
     * A link in this element, resolved as far as the element and those around it say against what (xml:base); it may
     * still be relative then.
     */
    public String resolved(String link) {
        String resolved = link;
        for (Element at = element; at != null; at = at.parent()) {
            String base = at.attributes().getIgnoreCase("xml:base");
            if (!base.isBlank()) {
                resolved = resolved(resolved.strip(), base.strip());
            }
        }
        return resolved;
    }

    private static String resolved(String link, String base) {
        try {
            return URI.create(base).resolve(link).toString();
        } catch (IllegalArgumentException e) {
            // Neither is an address then; the link alone may still be read.
            return link;
        }
    }

    private Stream<XmlElement> childrenNamed(Vocabulary vocabulary, String name) {
        return element.children().stream().map(XmlElement::new).filter(child -> child.is(vocabulary, name));
    }
}
