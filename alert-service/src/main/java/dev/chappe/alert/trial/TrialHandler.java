package dev.chappe.alert.trial;

import dev.chappe.alert.rule.RuleFiles;
import dev.chappe.alert.rule.RuleSet;
import dev.chappe.schemas.ops.JsonAnswer;
import dev.chappe.schemas.yaml.Faults;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers POST /rules/test: what rules would have told of the past. Nothing is written, and nobody is told.
 */
public final class TrialHandler extends Handler.Abstract {

    private static final String PATH = "/rules/test";
    private static final String SET = "trial";
    private static final int BODY_BYTES = 1024 * 1024;
    private static final int AT_A_TIME = 2;

    private final PastTrial trial;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    public TrialHandler(PastTrial trial) {
        this.trial = trial;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!Request.getPathInContext(request).equals(PATH)) {
            return false;
        }
        String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
        if (!request.getMethod().equals("POST")) {
            response.getHeaders().put(HttpHeader.ALLOW, "POST");
            JsonAnswer.refuse(response, callback, 405, "rules are tried with POST", "use POST");
        } else if (!type.startsWith("application/json")) {
            // What a form of another site can send is no JSON.
            JsonAnswer.refuse(response, callback, 415, "the body is not declared as JSON",
                    "send the header Content-Type: application/json");
        } else if (!places.tryAcquire()) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, PastTrial.PATIENCE.toSeconds());
            JsonAnswer.refuse(response, callback, 429, AT_A_TIME + " trials are running", "try again in a moment");
        } else {
            try {
                answer(request, response, callback);
            } finally {
                places.release();
            }
        }
        return true;
    }

    private void answer(Request request, Response response, Callback callback) throws IOException {
        byte[] body = Content.Source.asInputStream(request).readNBytes(BODY_BYTES + 1);
        if (body.length > BODY_BYTES) {
            JsonAnswer.refuse(response, callback, 413, "the body is larger than a megabyte",
                    "try fewer rules at a time");
            return;
        }
        TrialQuery query;
        try {
            query = TrialQuery.read(body);
        } catch (IllegalArgumentException wrong) {
            JsonAnswer.refuse(response, callback, 400, String.valueOf(wrong.getMessage()),
                    "send {\"rules\": YAML, \"since\": \"P7D\"}");
            return;
        }
        Faults faults = new Faults();
        Optional<RuleSet> rules = RuleFiles.read(SET, "rules", query.rules(), faults);
        if (rules.isEmpty() || faults.count() > 0) {
            JsonAnswer.write(response, callback, 200, TrialAnswer.refused(faults.found()));
            return;
        }
        PastTrial.Outcome outcome = trial.run(rules.get(), query.since());
        switch (outcome.reading()) {
            case PastReading.Read read ->
                JsonAnswer.write(response, callback, 200, TrialAnswer.tried(outcome.told(), read));
            case PastReading.Away away -> JsonAnswer.refuse(response, callback, 503, away.why(),
                    "start it, or correct its address in the settings of alert-service; then try again");
        }
    }
}
