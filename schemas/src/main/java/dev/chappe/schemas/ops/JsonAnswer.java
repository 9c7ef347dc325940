package dev.chappe.schemas.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers over HTTP that are JSON. */
public final class JsonAnswer {

    private JsonAnswer() {}

    /** Answers, and ends the exchange. */
    public static void write(Response response, Callback callback, int status, JsonNode body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, StandardCharsets.UTF_8.encode(body.toString()), callback);
    }

    /**
     * Says what is wrong.
     *
     * @param remedy
     *            what whoever asked can do
     */
    public static void refuse(Response response, Callback callback, int status, String error, String remedy) {
        write(response, callback, status,
                JsonNodeFactory.instance.objectNode().put("error", error).put("remedy", remedy));
    }
}
