package dev.chappe.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.Event;
import dev.chappe.enrich.event.EventJson;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.event.trace.Outcome;
import dev.chappe.enrich.event.trace.Sign;
import dev.chappe.enrich.event.trace.Step;
import dev.chappe.enrich.event.trace.Trace;
import dev.chappe.enrich.text.Language;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps all events of an article with their signs, the unlikely ones too. */
final class Candidates implements Trace {

    private final IdentityHashMap<JsonNode, Map<String, Double>> signs = new IdentityHashMap<>();
    private final List<JsonNode> events = new ArrayList<>();

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void begin(Language language) {}

    @Override
    public void sentence(Passage passage) {}

    @Override
    public void step(Step step) {
        switch (step.outcome()) {
            case Outcome.Told told -> add(told.event(), told.signs());
            case Outcome.Unlikely unlikely -> add(unlikely.event(), unlikely.signs());
            case Outcome.Merged ignored -> {
            }
            case Outcome.Dropped ignored -> {
            }
        }
    }

    private void add(Event event, List<Sign> found) {
        if (event.factuality() != Factuality.DENIED) {
            JsonNode node = EventJson.event(event);
            Map<String, Double> values = new LinkedHashMap<>();
            found.forEach(sign -> values.put(sign.name(), sign.value()));
            events.add(node);
            signs.put(node, values);
        }
    }

    List<JsonNode> events() {
        return events;
    }

    Map<String, Double> signs(JsonNode event) {
        return signs.getOrDefault(event, Map.of());
    }
}
