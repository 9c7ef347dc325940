package dev.chappe.schemas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Setting<URI> REGISTRY = Setting.uri("registry.url", "http://localhost:8081", "The registry.");
    private static final Setting<Integer> PORT = Setting.number("ops.port", "8090", 0, 65535, "The port.");
    private static final Setting<Duration> POLL = Setting.duration("poll.interval", "5m", "How often.");
    private static final Setting<TimeUnit> UNIT = Setting.word("some.unit", TimeUnit.SECONDS, "A word.");
    private static final Setting<String> TOKEN = Setting.text("push.token", null, "The token.");
    private static final List<Setting<?>> TABLE = List.of(REGISTRY, PORT, POLL, UNIT);

    private static Settings read(Map<String, String> environment, Map<String, String> file) {
        return Settings.read(TABLE, List.of(), environment, file);
    }

    @Test
    void shouldFallBackToTheDefaults() {
        Settings settings = read(Map.of("HOME", "/"), Map.of());

        assertThat(settings.get(REGISTRY)).isEqualTo(URI.create("http://localhost:8081"));
        assertThat(settings.get(PORT)).isEqualTo(8090);
        assertThat(settings.get(POLL)).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.get(UNIT)).isEqualTo(TimeUnit.SECONDS);
    }

    @Test
    void shouldLetTheEnvironmentWinOverTheFile() {
        Settings settings = read(Map.of("CHAPPE_OPS_PORT", "1"), Map.of("ops.port", "2", "some.unit", "minutes"));

        assertThat(settings.get(PORT)).isEqualTo(1);
        assertThat(settings.get(UNIT)).isEqualTo(TimeUnit.MINUTES);
    }

    @ParameterizedTest
    @CsvSource({"100ms,PT0.1S", "30s,PT30S", "2h,PT2H", "7d,PT168H", "PT1M,PT1M", "P1D,PT24H"})
    void shouldReadTimes(String text, Duration time) {
        assertThat(read(Map.of(), Map.of("poll.interval", text)).get(POLL)).isEqualTo(time);
    }

    @Test
    void shouldTellEveryFaultAtOnceWithNearNames() {
        SettingsException faults = catchThrowableOfType(SettingsException.class,
                () -> Settings.read(List.of(PORT, POLL, TOKEN), List.of(),
                        Map.of("CHAPPE_OPS_PROT", "1", "CHAPPE_OPS_PORT", "99999"), Map.of("poll.interval", "soon")));

        assertThat(faults.faults()).hasSize(4)
                .anySatisfy(
                        fault -> assertThat(fault).contains("CHAPPE_OPS_PROT")
                                .contains("did you mean CHAPPE_OPS_PORT?"))
                .anySatisfy(fault -> assertThat(fault).contains("\"99999\"").contains("from 0 to 65535"))
                .anySatisfy(fault -> assertThat(fault).contains("\"soon\"").contains("30s"))
                .anySatisfy(fault -> assertThat(fault).contains("push.token is not set").contains("CHAPPE_PUSH_TOKEN"));
    }

    @Test
    void shouldLetTheSettingsOfOtherServicesStandInASharedFile() {
        Settings settings = Settings.read(List.of(PORT), List.of(REGISTRY), Map.of(),
                Map.of("registry.url", "http://r"));

        assertThat(settings.get(PORT)).isEqualTo(8090);
        assertThatThrownBy(() -> settings.get(REGISTRY)).isInstanceOf(IllegalArgumentException.class);
    }
}
