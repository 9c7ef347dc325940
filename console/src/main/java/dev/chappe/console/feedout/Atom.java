package dev.chappe.console.feedout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Events as an Atom feed (RFC 4287). */
public final class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private Atom() {}

    /**
     * The feed.
     *
     * @param self
     *            where it is
     * @param events
     *            summaries, the latest first
     */
    public static String of(String self, List<? extends JsonNode> events) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument();
            out.writeStartElement("feed");
            out.writeDefaultNamespace(NAMESPACE);
            element(out, "id", self);
            element(out, "title", "Chappe");
            element(out, "updated", events.isEmpty() ? NEVER : events.getFirst().path("lastSeen").asText());
            link(out, "self", self);
            for (JsonNode event : events) {
                entry(out, event);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("a feed cannot be written", failure);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter out, JsonNode event) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", "urn:chappe:event:" + event.path("id").asText());
        element(out, "title", Entry.title(event));
        element(out, "published", event.path("firstSeen").asText());
        element(out, "updated", event.path("lastSeen").asText());
        out.writeStartElement("author");
        element(out, "name", event.path("quote").path("source").asText("Chappe"));
        out.writeEndElement();
        out.writeEmptyElement("category");
        out.writeAttribute("term", event.path("type").asText());
        if (Entry.address(event).isPresent()) {
            link(out, "alternate", Entry.address(event).get());
        }
        element(out, "summary", event.path("quote").path("text").asText(""));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", Entry.printable(address));
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(Entry.printable(text));
        out.writeEndElement();
    }
}
