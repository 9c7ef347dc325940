package dev.chappe.console.rest;

import dev.chappe.console.history.DuckDatabase;
import dev.chappe.console.history.History;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Parameters;
import dev.chappe.console.http.Route;
import dev.chappe.console.stream.Listeners;
import dev.chappe.console.stream.StreamRoutes;
import dev.chappe.schemas.topic.RuleSetTopics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The routes over a history, asked without a network. */
final class Console implements AutoCloseable {

    private final History history;
    private final Neighbour nobody = new Neighbour(URI.create("http://127.0.0.1:9/"));
    private final AtomicLong lag = new AtomicLong();
    private final List<Route> routes;

    Console(Path folder) {
        history = History.open(DuckDatabase.open(folder, "64MB"));
        EventPage page = new EventPage(history.events(), history.articles(), history.alerts());
        Filled filled = new Filled(history, lag::get);
        routes = Stream.of(DescriptionRoutes.all(),
                new StatusRoutes(new StatusRoutes.Program("1", Instant.EPOCH), history, filled).all(),
                new EventRoutes(history.events(), page, filled).all(),
                new TrendRoutes(history.trends(), history.events(), filled).all(),
                new AlertRoutes(history.alerts(), filled).all(),
                new FeedRoutes(nobody).all(),
                new FeedoutRoutes(history.events()).all(),
                new RuleRoutes(new RuleSetTopics("127.0.0.1:9"), nobody).all(),
                new StreamRoutes(new Listeners(new SimpleMeterRegistry()), kinds -> {
                    throw new IllegalStateException("no broker here");
                }).all()).flatMap(List::stream).toList();
    }

    /** Takes so many records to be on the topics and not yet in the history. */
    void lag(long records) {
        lag.set(records);
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

    Answer post(String path, String body) {
        return (Answer) route("POST", path).reaction().apply(new Call("", new Parameters(Map.of()), Map.of(), body));
    }

    private Answer ask(String path, String name, Map<String, List<String>> given) {
        return (Answer) route("GET", path).reaction().apply(new Call(name, new Parameters(given), Map.of(), ""));
    }

    private Route route(String method, String path) {
        return routes.stream().filter(known -> known.path().equals(path) && known.method().equals(method)).findFirst()
                .orElseThrow();
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
