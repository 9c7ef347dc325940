package dev.chappe.console.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer that is known as a whole.
 *
 * @param status
 *            of HTTP
 * @param headers
 *            the type of the body among them
 * @param body
 *            empty where there is none; not copied
 */
public record Answer(int status, Map<String, String> headers, ByteBuffer body) implements Reply {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TYPE = "Content-Type";

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** A text of any type, in UTF-8. */
    public static Answer text(String type, String text) {
        return new Answer(200, Map.of(TYPE, type), StandardCharsets.UTF_8.encode(text));
    }

    /** What is no text. */
    public static Answer bytes(String type, byte[] body) {
        return new Answer(200, Map.of(TYPE, type), ByteBuffer.wrap(body));
    }

    public static Answer json(JsonNode body) {
        return json(200, body);
    }

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, Map.of(TYPE, "application/json", "Cache-Control", "no-store"),
                StandardCharsets.UTF_8.encode(body.toString()));
    }

    /**
     * A refusal.
     *
     * @param error
     *            what is wrong
     * @param remedy
     *            what to do
     */
    public static Answer problem(int status, String error, String remedy) {
        return json(status, problemBody(error, remedy));
    }

    /** The body of a refusal, to be given more. */
    public static ObjectNode problemBody(String error, String remedy) {
        return MAPPER.createObjectNode().put("error", error).put("remedy", remedy);
    }

    /** This, with a header more. */
    public Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    @Override
    public void send(Response response, Callback callback) {
        response.setStatus(status);
        headers.forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, body.slice(), callback);
    }
}
