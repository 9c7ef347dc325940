package dev.chappe.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.chappe.console.http.Answer;
import dev.chappe.console.http.Call;
import dev.chappe.console.http.Parameters;
import dev.chappe.console.http.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final List<Route> ROUTES = Stream
            .of(DescriptionRoutes.all(), new StatusRoutes("1", Instant.EPOCH).all()).flatMap(List::stream).toList();

    @Test
    void shouldDescribeEveryRoute() throws IOException {
        assertThat(described()).containsAll(ROUTES.stream().map(route -> route.method() + " " + route.path()).toList());
    }

    private static List<String> described() throws IOException {
        Answer served = (Answer) DescriptionRoutes.all().getFirst().reaction()
                .apply(new Call("", new Parameters(Map.of()), Map.of(), ""));
        JsonNode paths = new YAMLMapper().readTree(StandardCharsets.UTF_8.decode(served.body().slice()).toString())
                .path("paths");
        List<String> operations = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(
                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }
}
