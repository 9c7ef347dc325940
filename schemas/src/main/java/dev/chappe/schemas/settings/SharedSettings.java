package dev.chappe.schemas.settings;

import java.net.URI;
import java.util.List;

/** The settings that every service has, so that they mean the same everywhere. */
public final class SharedSettings {

    public static final Setting<String> BOOTSTRAP_SERVERS = Setting.text("kafka.bootstrap.servers", "localhost:9092",
            "Brokers to connect to first, host:port with commas between.");
    public static final Setting<URI> REGISTRY_URL = Setting.uri("registry.url", "http://localhost:8081",
            "Where the schema registry's Confluent REST API begins; on Apicurio it ends in /apis/ccompat/v7.");
    public static final Setting<String> OPS_HOST = Setting.text("ops.host", "127.0.0.1",
            "Address that metrics and health are served on; 0.0.0.0 for every network.");
    public static final Setting<Integer> OPS_PORT = Setting.number("ops.port", "8090", 0, 65_535,
            "Port that metrics and health are served on; 0 takes a free one.");
    public static final Setting<LogFormat> LOG_FORMAT = Setting.word("log.format", LogFormat.TEXT,
            "How the log on standard error is written.");

    /** How a log line is written. */
    public enum LogFormat {
        /** For people. */
        TEXT,
        /** One object a line, for collectors. */
        JSON
    }

    private SharedSettings() {}

    /** All of them, for the table of a service. */
    public static List<Setting<?>> all() {
        return List.of(BOOTSTRAP_SERVERS, REGISTRY_URL, OPS_HOST, OPS_PORT, LOG_FORMAT);
    }
}
