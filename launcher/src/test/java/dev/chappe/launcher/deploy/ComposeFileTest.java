package dev.chappe.launcher.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.chappe.alert.AlertConfig;
import dev.chappe.console.ConsoleConfig;
import dev.chappe.enrich.EnrichConfig;
import dev.chappe.ingest.IngestConfig;
import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SharedSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What can be known of docker-compose.yml without an engine to run it. */
class ComposeFileTest {

    private static final Path TOP = Path.of("").toAbsolutePath().getParent();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern PINNED = Pattern.compile("[^:]+:v?[0-9][^:]*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");
    private static final JsonNode COMPOSE = yaml(TOP.resolve("docker-compose.yml"));

    private static JsonNode yaml(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return MAPPER.valueToTree(read);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<String> services() {
        return names(COMPOSE.path("services"));
    }

    private static Stream<String> names(JsonNode node) {
        return node.propertyStream().map(Map.Entry::getKey);
    }

    private static JsonNode service(String name) {
        return COMPOSE.path("services").path(name);
    }

    @Test
    void shouldBeWhatTheComposeSpecificationAllows() throws IOException {
        try (InputStream spec = ComposeFileTest.class.getResourceAsStream("compose-spec.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V201909).getSchema(spec);

            assertThat(schema.validate(COMPOSE)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void shouldPinEveryImage(String name) {
        assertThat(service(name).path("image").asText()).matches(PINNED);
    }

    @ParameterizedTest
    @MethodSource("services")
    void shouldKnowWhenEachServiceThatStaysIsWell(String name) {
        boolean oneShot = service(name).path("restart").asText().equals("no");

        assertThat(service(name).has("healthcheck")).isNotEqualTo(oneShot);
    }

    @ParameterizedTest
    @MethodSource("services")
    void shouldOpenPortsOnThisMachineOnly(String name) {
        assertThat(service(name).path("ports"))
                .allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "ingest-service", "enrich-service", "alert-service", "console"})
    void shouldSetOnlyWhatTheServiceReads(String name) {
        String command = service(name).path("command").path(0).asText();

        assertThatCode(() -> Settings.read(table(command), List.of(), environment(name), Map.of()))
                .as("%s: every CHAPPE_ variable is a setting of it, with a value that it takes", name)
                .doesNotThrowAnyException();
    }

    private static List<Setting<?>> table(String command) {
        return switch (command) {
            case "ingest" -> IngestConfig.table();
            case "enrich" -> EnrichConfig.table();
            case "alert" -> AlertConfig.table();
            case "console" -> ConsoleConfig.table();
            case "topics" -> SharedSettings.all();
            default -> throw new IllegalStateException("no command of a service: " + command);
        };
    }

    private static Map<String, String> environment(String name) {
        Map<String, String> environment = new TreeMap<>();
        service(name).path("environment").propertyStream().forEach(variable -> environment.put(variable.getKey(),
                VARIABLE.matcher(variable.getValue().asText()).replaceAll("$1")));
        return environment;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "enrich-service", "alert-service", "console"})
    void shouldTakeTheHealthOfAServiceWhereTheServiceTellsIt(String name) {
        assertThat(service(name).path("healthcheck").path("test").toString())
                .contains("/dev/tcp/localhost/" + SharedSettings.OPS_PORT.fallback()).contains("/health/ready");
    }

    @Test
    void shouldPublishThePortThatPushedArticlesAreTakenOn() {
        String port = IngestConfig.PUSH_PORT.fallback();

        assertThat(service("ingest-service").path("ports").toString())
                .contains("127.0.0.1:" + port + ":" + port);
    }

    @Test
    void shouldKeepSchemaIdsAsLongAsTheRecordsThatCarryThem() {
        JsonNode registry = service("registry").path("environment");

        assertThat(registry.path("APICURIO_STORAGE_KIND").asText()).isEqualTo("kafkasql");
        assertThat(registry.path("APICURIO_KAFKASQL_BOOTSTRAP_SERVERS").asText())
                .isEqualTo(
                        service("ingest-service").path("environment").path("CHAPPE_KAFKA_BOOTSTRAP_SERVERS").asText());
    }

    @Test
    void shouldScrapeTheServicesThatThereAre() {
        JsonNode jobs = yaml(TOP.resolve("deploy/prometheus/prometheus.yml")).path("scrape_configs");

        assertThat(jobs).isNotEmpty().allSatisfy(job -> {
            String target = job.path("static_configs").path(0).path("targets").path(0).asText();
            assertThat(target).isEqualTo(job.path("job_name").asText() + ":" + SharedSettings.OPS_PORT.fallback());
            assertThat(services()).contains(job.path("job_name").asText());
        });
    }

    @Test
    void shouldMountAndBuildFromFilesThatThereAre() {
        assertThat(TOP.resolve(service("ingest-service").path("build").path("dockerfile").asText())).isRegularFile();
        assertThat(TOP.resolve("deploy/prometheus/rules.yml")).isRegularFile();
        assertThat(service("prometheus").path("volumes").path(0).asText()).startsWith("./deploy/prometheus:");
    }
}
