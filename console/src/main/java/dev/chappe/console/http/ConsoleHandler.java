package dev.chappe.console.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.URIUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings each request to its route, or to the file of its path. */
public final class ConsoleHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleHandler.class);
    private static final int MOST_BODY_BYTES = 1024 * 1024;

    private final List<Route> routes;
    private final StaticFiles files = new StaticFiles();
    private final Guard guard;

    public ConsoleHandler(List<Route> routes, Access access, java.net.InetAddress bound) {
        this.routes = List.copyOf(routes);
        this.guard = Guard.of(access, bound);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        SecurityHeaders.put(response.getHeaders());
        reply(request).send(response, callback);
        return true;
    }

    private Reply reply(Request request) throws IOException {
        String path = Request.getPathInContext(request);
        String method = request.getMethod();
        byte[] body = Content.Source.asInputStream(request).readNBytes(MOST_BODY_BYTES + 1);
        if (body.length > MOST_BODY_BYTES) {
            return Answer.problem(413, "the body is larger than a megabyte", "Send less.");
        }
        Call call;
        try {
            call = new Call("", new Parameters(parameters(request)), headers(request),
                    new String(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Answer.problem(400, "the query is not encoded as UTF-8 in %XX", "Encode it.");
        }
        Optional<Answer> refusal = guard.refusal(method, call);
        return refusal.isPresent() ? refusal.get() : route(method, path, call);
    }

    private Reply route(String method, String path, Call call) {
        String asked = method.equals("HEAD") ? "GET" : method;
        TreeSet<String> others = new TreeSet<>();
        for (Route route : routes) {
            Optional<String> open = route.match(path);
            if (open.isPresent() && route.method().equals(asked)) {
                return react(route, new Call(URIUtil.decodePath(open.get()), call.parameters(), call.headers(),
                        call.body()));
            }
            open.ifPresent(matched -> others.add(route.method()));
        }
        if (!others.isEmpty()) {
            return Answer.problem(405, path + " knows no " + method, "Use " + String.join(" or ", others) + ".")
                    .with("Allow", String.join(", ", others));
        }
        Optional<Answer> file = asked.equals("GET") ? files.answer(path, call) : Optional.empty();
        return file.isPresent()
                ? file.get()
                : Answer.problem(404, "there is nothing at " + path, "/openapi.yaml lists the addresses.");
    }

    /** A route that breaks is a bug or a lost dependency; the one who asked is told so, and no more. */
    private static Reply react(Route route, Call call) {
        try {
            return route.reaction().apply(call);
        } catch (RuntimeException failure) {
            LOG.error("{} {} failed", route.method(), route.path(), failure);
            return Answer.problem(500, "this cannot be answered now", "The log of the console says why.");
        }
    }

    private static Map<String, List<String>> parameters(Request request) {
        Map<String, List<String>> values = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            values.put(field.getName(), new ArrayList<>(field.getValues()));
        }
        return values;
    }

    private static Map<String, String> headers(Request request) {
        Map<String, String> headers = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.putIfAbsent(field.getLowerCaseName(), Optional.ofNullable(field.getValue()).orElse(""));
        }
        // In HTTP/2 the host is no header.
        headers.putIfAbsent("host", Optional.ofNullable(request.getHttpURI()).map(HttpURI::getAuthority).orElse(""));
        return headers;
    }
}
