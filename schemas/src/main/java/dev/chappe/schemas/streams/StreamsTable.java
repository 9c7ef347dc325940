package dev.chappe.schemas.streams;

import dev.chappe.schemas.settings.Setting;
import dev.chappe.schemas.settings.Settings;
import dev.chappe.schemas.settings.SettingsException;
import dev.chappe.schemas.settings.SharedSettings;
import dev.chappe.schemas.streams.StreamsSettings.GroupProtocol;
import dev.chappe.schemas.streams.StreamsSettings.Guarantee;
import dev.chappe.schemas.streams.StreamsSettings.Pace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The settings of a streams application, under the name of its service. */
public record StreamsTable(Setting<String> applicationId, Setting<Path> stateDirectory, Setting<Integer> threads,
        Setting<Integer> standbys, Setting<GroupProtocol> groupProtocol, Setting<Duration> commitInterval,
        Setting<Duration> sessionTimeout, Setting<Duration> heartbeatInterval, Setting<Duration> pollInterval,
        Setting<Duration> transactionTimeout) {

    private static final int HEARTBEATS = 3;

    /**
     * The settings of a service.
     *
     * @param service
     *            one word, before the name of each setting
     */
    public static StreamsTable of(String service) {
        return new StreamsTable(
                Setting.text(service + ".application.id", "chappe-" + service,
                        "Name of the consumer group; instances of one name share the work."),
                Setting.path(service + ".state.dir", "data/" + service,
                        "Where the state stores are kept; lost, they are restored from Kafka."),
                Setting.number(service + ".threads", "1", 1, 256,
                        "Stream threads; more than there are cores gain nothing."),
                Setting.number(service + ".standbys", "0", 0, 8,
                        "Further copies of each state store on other instances, for a quick takeover; 1 in production."),
                Setting.word(service + ".group.protocol", GroupProtocol.CLASSIC,
                        "How instances share partitions; the newer one has neither standbys nor changes of the topology."),
                Setting.duration(service + ".commit.interval", "100ms",
                        "Time between transactions: what is written is seen after it; longer raises the throughput."),
                Setting.duration(service + ".session.timeout", "45s",
                        "How long an instance may be silent before others take its partitions."),
                Setting.duration(service + ".heartbeat.interval", "3s",
                        "How often an instance shows that it lives; a third of the session timeout at most."),
                Setting.duration(service + ".poll.interval", "5m",
                        "How long an instance may work on what it has read before others take its partitions."),
                Setting.duration(service + ".transaction.timeout", "10s",
                        "How long the open transaction of an instance that died holds up readers."));
    }

    /** All of them, in the order of the documentation. */
    public List<Setting<?>> all() {
        return List.of(applicationId, stateDirectory, threads, standbys, groupProtocol, commitInterval, sessionTimeout,
                heartbeatInterval, pollInterval, transactionTimeout);
    }

    /**
     * What the settings mean to Kafka Streams.
     *
     * @throws SettingsException
     *             when some do not go together: Kafka would pass over it, or stop
     */
    public StreamsSettings read(Settings settings, Guarantee guarantee) {
        Pace pace = new Pace(settings.get(commitInterval), settings.get(sessionTimeout),
                settings.get(heartbeatInterval), settings.get(pollInterval), settings.get(transactionTimeout));
        StreamsSettings streams = new StreamsSettings(settings.get(SharedSettings.BOOTSTRAP_SERVERS),
                settings.get(applicationId), settings.get(stateDirectory), settings.get(threads),
                settings.get(standbys), guarantee, settings.get(groupProtocol), pace);
        List<String> faults = faults(streams);
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return streams;
    }

    private List<String> faults(StreamsSettings streams) {
        Pace pace = streams.pace();
        List<String> faults = new ArrayList<>();
        if (streams.protocol() == GroupProtocol.STREAMS && streams.standbys() > 0) {
            faults.add(
                    standbys.name() + " is " + streams.standbys() + ", but the streams group protocol passes over it:"
                            + " set streams.num.standby.replicas on the group " + streams.applicationId() + ", or "
                            + groupProtocol.name() + " to classic.");
        }
        if (pace.heartbeatInterval().multipliedBy(HEARTBEATS).compareTo(pace.sessionTimeout()) > 0) {
            faults.add(heartbeatInterval.name() + " is " + pace.heartbeatInterval() + ", but must be a third of "
                    + sessionTimeout.name() + " (" + pace.sessionTimeout() + ") at most.");
        }
        if (streams.guarantee() == Guarantee.EXACTLY_ONCE
                && pace.transactionTimeout().compareTo(pace.commitInterval()) < 0) {
            faults.add(transactionTimeout.name() + " is " + pace.transactionTimeout()
                    + ", but must not be shorter than " + commitInterval.name() + " (" + pace.commitInterval() + ").");
        }
        return faults;
    }
}
