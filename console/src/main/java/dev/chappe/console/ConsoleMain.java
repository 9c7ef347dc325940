package dev.chappe.console;

import dev.chappe.console.http.ConsoleServer;
import dev.chappe.console.http.Route;
import dev.chappe.console.rest.DescriptionRoutes;
import dev.chappe.console.rest.StatusRoutes;
import dev.chappe.schemas.ops.OpsServer;
import dev.chappe.schemas.ops.RunningParts;
import dev.chappe.schemas.settings.SharedSettings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Wires the console together. Everything that runs is started here, and stopped in the reverse order. */
public final class ConsoleMain {

    private ConsoleMain() {}

    /**
     * Starts the service. A broker or a registry that is away is waited for; the page shows what the history has.
     *
     * @throws IllegalStateException
     *             when a port is taken
     */
    public static RunningConsole start(ConsoleConfig config) {
        RunningParts running = new RunningParts();
        try {
            PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            running.add(meters::close);
            Clock clock = Clock.systemUTC();
            OpsServer ops = running.add(OpsServer.start(
                    new InetSocketAddress(config.get(SharedSettings.OPS_HOST), config.get(SharedSettings.OPS_PORT)),
                    new OpsServer.Telling(meters, List.of(), List.of())));
            List<Route> routes = Stream.of(DescriptionRoutes.all(), new StatusRoutes(version(), clock.instant()).all())
                    .flatMap(List::stream).toList();
            ConsoleServer server = running.add(ConsoleServer.start(config.address(), config.access(), routes));
            return new RunningConsole(server.port(), ops.port(), running);
        } catch (RuntimeException failure) {
            running.close();
            throw failure;
        }
    }

    private static String version() {
        return Optional.ofNullable(ConsoleMain.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
