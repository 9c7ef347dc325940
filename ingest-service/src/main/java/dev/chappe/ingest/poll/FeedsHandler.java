package dev.chappe.ingest.poll;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.ingest.schedule.FeedHistory;
import dev.chappe.schemas.ops.JsonAnswer;
import java.time.Instant;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers GET /feeds: how each feed of this instance is. */
public final class FeedsHandler extends Handler.Abstract {

    private static final String PATH = "/feeds";

    private final FeedBoard board;

    public FeedsHandler(FeedBoard board) {
        this.board = board;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!Request.getPathInContext(request).equals(PATH)) {
            return false;
        }
        if (request.getMethod().equals("GET")) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            ArrayNode feeds = body.putArray("feeds");
            board.all().forEach(entry -> feeds.add(feed(entry)));
            JsonAnswer.write(response, callback, 200, body);
        } else {
            response.getHeaders().put(HttpHeader.ALLOW, "GET");
            JsonAnswer.refuse(response, callback, 405, "feeds are only read here", "use GET");
        }
        return true;
    }

    private static ObjectNode feed(FeedBoard.Entry entry) {
        FeedHistory history = entry.history();
        return JsonNodeFactory.instance.objectNode().put("id", entry.source().id())
                .put("name", entry.source().outlet().name()).put("url", entry.source().url().toString())
                .put("state", history.status().name()).put("since", text(history.since()))
                .put("lastPoll", text(history.polls().last())).put("lastArticle", text(history.finds().latest()))
                .put("next", text(history.polls().next())).put("articles", history.finds().articles())
                .put("message", history.message());
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
