package dev.chappe.console.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** What every answer tells browsers to refuse: titles and texts come from strangers. */
final class SecurityHeaders {

    private static final Map<String, String> ALL = Map.of("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer", "Cross-Origin-Opener-Policy",
            "same-origin", "Cross-Origin-Resource-Policy", "same-origin");

    private SecurityHeaders() {}

    static void put(HttpFields.Mutable headers) {
        ALL.forEach(headers::put);
    }
}
