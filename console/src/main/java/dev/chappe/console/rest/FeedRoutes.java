package dev.chappe.console.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Route;
import dev.chappe.console.rest.Neighbour.Heard;
import java.util.List;

/** The feeds, as ingest-service tells them. */
public final class FeedRoutes {

    private static final String REMEDY = "Start ingest-service, or set console.ingest.url to where it tells its metrics.";

    private final Neighbour ingest;

    public FeedRoutes(Neighbour ingest) {
        this.ingest = ingest;
    }

    public List<Route> all() {
        return List.of(Route.get("/api/feeds", this::feeds));
    }

    private Answer feeds(Call call) {
        return call.parameters().refusal().orElseGet(() -> switch (ingest.get("/feeds")) {
            case Heard.Said said when said.status() == 200 ->
                Answer.json(Texts.object(said.body()).put("reachable", true).putNull("remedy"));
            case Heard.Said said -> away();
            case Heard.Silent silent -> away();
        });
    }

    private static Answer away() {
        ObjectNode json = Texts.empty();
        json.putArray("feeds");
        return Answer.json(json.put("reachable", false).put("remedy", REMEDY));
    }
}
