package dev.chappe.launcher.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/**
 * What the registry answers to a request.
 *
 * @param status
 *            HTTP status
 * @param body
 *            JSON
 */
record Answer(int status, JsonNode body) {

    /** The faults that clients tell apart, with the codes of the Confluent registry. */
    enum Fault {
        NO_SUCH_PATH(404, 404),
        NO_SUCH_METHOD(405, 405),
        NO_SUCH_SUBJECT(404, 40401),
        NO_SUCH_VERSION(404, 40402),
        NO_SUCH_SCHEMA(404, 40403),
        UNREADABLE_SCHEMA(422, 42201),
        UNREADABLE_VERSION(422, 42202),
        READ_ONLY(422, 42205);

        private final int status;
        private final int code;

        Fault(int status, int code) {
            this.status = status;
            this.code = code;
        }

        /** The answer that tells this fault. */
        Answer because(String message) {
            return new Answer(status,
                    JsonNodeFactory.instance.objectNode().put("error_code", code).put("message", message));
        }
    }

    static Answer of(JsonNode body) {
        return new Answer(200, body);
    }

    static Answer noSuchPath(List<String> parts) {
        return Fault.NO_SUCH_PATH.because("HTTP 404 Not Found: this registry has no /" + String.join("/", parts));
    }
}
