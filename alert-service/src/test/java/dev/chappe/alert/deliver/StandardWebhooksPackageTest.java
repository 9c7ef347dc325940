package dev.chappe.alert.deliver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chappe.alert.Subjects;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Json;
import dev.chappe.alert.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Our signatures against an implementation of Standard Webhooks that is not ours. Needs node and the npm registry. */
class StandardWebhooksPackageTest {

    private static final String PACKAGE = "standardwebhooks@1.0.0";
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER = "whsec_YWxsIHRoaXMgaXMgc2FpZCBpbiBzZWNyZXQ=";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void install(TestReporter reporter) throws Exception {
        Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
        try (InputStream script = StandardWebhooksPackageTest.class.getResourceAsStream("verify.mjs")) {
            Files.copy(Objects.requireNonNull(script), folder.resolve("verify.mjs"));
        }
        String trouble = trouble();
        if (trouble != null && System.getenv("CI") != null) {
            fail("the signatures of webhooks cannot be checked: " + trouble);
        } else if (trouble != null) {
            reporter.publishEntry("NOT CHECKED", "the signatures of webhooks against " + PACKAGE + ": " + trouble);
            abort(trouble);
        }
    }

    private static @Nullable String trouble() throws InterruptedException {
        try {
            Process npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", PACKAGE)
                    .directory(folder.toFile()).redirectErrorStream(true).start();
            String said = new String(npm.getInputStream().readAllBytes(), UTF_8);
            return npm.waitFor(2, TimeUnit.MINUTES) && npm.exitValue() == 0 ? null : "npm install failed: " + said;
        } catch (IOException missing) {
            return "node with npm is not on this machine: " + missing.getMessage();
        }
    }

    @Test
    void shouldBeVerifiedByThePackage() throws Exception {
        assertThat(verified(SECRET, SECRET, Clock.systemUTC().instant(), "")).isEqualTo("verified");
    }

    @Test
    void shouldBeVerifiedWhileOneSecretTakesOverFromAnother() throws Exception {
        assertThat(verified(OTHER + " " + SECRET, SECRET, Clock.systemUTC().instant(), "")).isEqualTo("verified");
    }

    @Test
    void shouldBeRefusedUnderAnotherSecretOrBodyOrAfterTooLong() throws Exception {
        Instant now = Clock.systemUTC().instant();

        assertThat(verified(OTHER, SECRET, now, "")).startsWith("refused");
        assertThat(verified(SECRET, SECRET, now, " ")).startsWith("refused");
        assertThat(verified(SECRET, SECRET, now.minusSeconds(600), "")).startsWith("refused");
    }

    private static String verified(String signedWith, String secret, Instant time, String appended) throws Exception {
        String body = Json.webhook(new Message("msg-1", List.of(new Signal("desk/one", Signal.State.NEW, 1,
                Subjects.pledge("e", 1, "Soci\u00e9t\u00e9 \u201cX\u201d", 1_000_000_000L, "EUR"), List.of(), null,
                time)),
                List.of(), Message.Form.ALERT, 0)).toString();
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("secret", secret).put("body", body + appended);
        input.putObject("headers").put("webhook-id", "msg-1")
                .put("webhook-timestamp", Long.toString(time.getEpochSecond()))
                .put("webhook-signature", StandardSignature.of(signedWith, "msg-1", time, body));
        Process node = new ProcessBuilder("node", "verify.mjs").directory(folder.toFile()).redirectErrorStream(true)
                .start();
        try (var in = node.getOutputStream()) {
            in.write(input.toString().getBytes(UTF_8));
        }
        return new String(node.getInputStream().readAllBytes(), UTF_8).strip();
    }
}
