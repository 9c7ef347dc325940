package dev.chappe.console.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Route;
import dev.chappe.console.rest.Neighbour.Heard;
import dev.chappe.schemas.topic.RuleSetTopics;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Alert rules: tried by alert-service, published to their topic. */
public final class RuleRoutes {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final String OWN_SET = "console";
    private static final String NO_TRIAL = "Start alert-service, or set console.alert.url to where it tells its metrics.";
    private static final String NO_BROKER = "Is the broker there? kafka.bootstrap.servers names it.";

    private final RuleSetTopics sets;
    private final Neighbour alert;

    public RuleRoutes(RuleSetTopics sets, Neighbour alert) {
        this.sets = sets;
        this.alert = alert;
    }

    public List<Route> all() {
        return List.of(Route.get("/api/rules", this::list), Route.post("/api/rules", this::publish),
                Route.post("/api/rules/test", this::test), Route.delete("/api/rules/{name}", this::remove));
    }

    private Answer list(Call call) {
        return call.parameters().refusal().orElseGet(() -> {
            ObjectNode json = Texts.empty();
            ArrayNode rules = json.putArray("rules");
            try {
                sets.read().forEach((name, yaml) -> rules.addObject().put("name", name).put("rules", yaml));
            } catch (IllegalStateException away) {
                return Answer.problem(503, String.valueOf(away.getMessage()), NO_BROKER);
            }
            return Answer.json(json);
        });
    }

    private Answer test(Call call) {
        JsonNode body = body(call);
        return body.path("rules").isTextual() ? tried(body.path("rules").asText(), since(body)) : noRules();
    }

    private static String since(JsonNode body) {
        return body.path("since").asText("P7D");
    }

    private Answer tried(String yaml, String since) {
        String asked = MAPPER.createObjectNode().put("rules", yaml).put("since", since).toString();
        return switch (alert.post("/rules/test", asked)) {
            case Heard.Said said when said.status() < 500 && said.status() != 404 ->
                Answer.json(said.status(), Texts.object(said.body()));
            case Heard.Said said -> Answer.problem(503, "alert-service cannot try rules now", NO_TRIAL);
            case Heard.Silent silent -> Answer.problem(503, silent.why(), NO_TRIAL);
        };
    }

    private Answer publish(Call call) {
        JsonNode body = body(call);
        String name = body.path("name").asText(OWN_SET);
        if (!body.path("rules").isTextual()) {
            return noRules();
        }
        if (!NAME.matcher(name).matches()) {
            return Answer.problem(400, "a set of rules cannot be called " + name,
                    "Use small letters, digits and hyphens.");
        }
        // Whoever runs the rules checks them; over no time at all, that is all it does.
        Answer checked = tried(body.path("rules").asText(), "PT1S");
        JsonNode outcome = Texts
                .object(java.nio.charset.StandardCharsets.UTF_8.decode(checked.body().slice()).toString());
        if (checked.status() != 200) {
            return checked;
        }
        return outcome.path("problems").isEmpty()
                ? written(name, body.path("rules").asText())
                : Answer.json(400, Answer.problemBody("the rules have faults: " + first(outcome), "Mend them.")
                        .set("problems", outcome.path("problems")));
    }

    private static String first(JsonNode outcome) {
        return outcome.path("problems").path(0).path("message").asText();
    }

    private Answer written(String name, String yaml) {
        try {
            sets.write(name, yaml);
            return Answer.json(Texts.empty().put("name", name));
        } catch (IllegalStateException away) {
            return Answer.problem(503, String.valueOf(away.getMessage()), NO_BROKER);
        }
    }

    private Answer remove(Call call) {
        try {
            Map<String, String> known = sets.read();
            if (!known.containsKey(call.name())) {
                return Answer.problem(404, "there is no set of rules " + call.name(),
                        "Sets are " + String.join(", ", known.keySet()) + ".");
            }
            sets.write(call.name(), null);
            return Answer.json(Texts.empty().put("name", call.name()));
        } catch (IllegalStateException away) {
            return Answer.problem(503, String.valueOf(away.getMessage()), NO_BROKER);
        }
    }

    private static JsonNode body(Call call) {
        try {
            JsonNode body = MAPPER.readTree(call.body());
            return body == null ? MAPPER.missingNode() : body;
        } catch (JsonProcessingException noJson) {
            return MAPPER.missingNode();
        }
    }

    private static Answer noRules() {
        return Answer.problem(400, "the body has no rules", "Send {\"rules\": \"the YAML\"}.");
    }
}
