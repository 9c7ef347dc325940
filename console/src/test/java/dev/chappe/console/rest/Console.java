package dev.chappe.console.rest;

import dev.chappe.console.history.DuckDatabase;
import dev.chappe.console.history.History;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Parameters;
import dev.chappe.console.http.Route;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The routes over a history, asked without a network. */
final class Console implements AutoCloseable {

    private final History history;
    private final Neighbour nobody = new Neighbour(URI.create("http://127.0.0.1:9/"));
    private final List<Route> routes;

    Console(Path folder) {
        history = History.open(DuckDatabase.open(folder, "64MB"));
        EventPage page = new EventPage(history.events(), history.articles(), history.alerts());
        routes = Stream.of(DescriptionRoutes.all(),
                new StatusRoutes(new StatusRoutes.Program("1", Instant.EPOCH), history, () -> 0).all(),
                new EventRoutes(history.events(), page).all(),
                new TrendRoutes(history.trends(), history.events()).all(), new AlertRoutes(history.alerts()).all(),
                new FeedRoutes(nobody).all()).flatMap(List::stream).toList();
    }

    History history() {
        return history;
    }

    List<Route> routes() {
        return routes;
    }

    /** Asks with parameters: name, value, name, value. */
    Answer get(String path, String... parameters) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], List.of(parameters[i + 1]));
        }
        return ask(path, "", given);
    }

    Answer named(String path, String name) {
        return ask(path, name, Map.of());
    }

    private Answer ask(String path, String name, Map<String, List<String>> given) {
        Route route = routes.stream().filter(known -> known.path().equals(path)).findFirst().orElseThrow();
        return (Answer) route.reaction().apply(new Call(name, new Parameters(given), Map.of(), ""));
    }

    static String body(Answer answer) {
        return StandardCharsets.UTF_8.decode(answer.body().slice()).toString();
    }

    @Override
    public void close() {
        nobody.close();
        history.close();
    }
}
