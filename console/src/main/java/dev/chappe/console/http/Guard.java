package dev.chappe.console.http;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses requests before they reach their route.
 *
 * @param access
 *            who may ask
 * @param local
 *            whether the console listens to this machine alone
 */
record Guard(Access access, boolean local) {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    static Guard of(Access access, InetAddress bound) {
        return new Guard(access, bound.isLoopbackAddress());
    }

    /** The refusal, empty when the request may pass. */
    Optional<Answer> refusal(String method, Call call) {
        if (!access.lets(call.header("Authorization").orElse(""))) {
            return Optional.of(Answer.problem(401, "not signed in", "Send the login or token of the settings.")
                    .with("WWW-Authenticate", access.challenge()));
        }
        String host = call.header("Host").orElse("");
        if (local && !OWN_NAMES.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT))) {
            // A page of elsewhere may point a name of its own at this machine and read the answers.
            return Optional.of(Answer.problem(403, "this console is not " + host,
                    "Open it as http://localhost; set console.host to serve it under other names."));
        }
        return method.equals("GET") || method.equals("HEAD") ? Optional.empty() : changing(method, call, host);
    }

    private static Optional<Answer> changing(String method, Call call, String host) {
        Optional<String> origin = call.header("Origin");
        if (origin.isPresent() && !authority(origin.get()).equals(host)) {
            return Optional.of(Answer.problem(403, "a page of " + origin.get() + " may not change anything here",
                    "Use the console's own page, or send no Origin."));
        }
        String type = call.header("Content-Type").orElse("").replaceFirst(";.*", "").strip();
        return method.equals("POST") && !type.equalsIgnoreCase("application/json")
                ? Optional.of(Answer.problem(415, "the body is not declared as JSON",
                        "Send Content-Type: application/json."))
                : Optional.empty();
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
