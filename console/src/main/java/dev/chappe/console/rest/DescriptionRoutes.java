package dev.chappe.console.rest;

import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The description of the API. */
public final class DescriptionRoutes {

    private static final String RESOURCE = "/dev/chappe/console/openapi.yaml";

    private DescriptionRoutes() {}

    public static List<Route> all() {
        Answer answer = Answer.text("application/yaml; charset=utf-8", text());
        return List.of(Route.get("/openapi.yaml", call -> answer));
    }

    private static String text() {
        try (InputStream yaml = DescriptionRoutes.class.getResourceAsStream(RESOURCE)) {
            if (yaml == null) {
                throw new IllegalStateException("resource missing: " + RESOURCE);
            }
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(RESOURCE, broken);
        }
    }
}
