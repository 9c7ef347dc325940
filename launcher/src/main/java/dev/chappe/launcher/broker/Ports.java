package dev.chappe.launcher.broker;

import dev.chappe.launcher.process.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * The loopback ports of one pipeline, which stay the same from run to run over one data directory while nobody else
 * takes them.
 *
 * @param broker
 *            where clients connect
 * @param controller
 *            where the broker finds its own controller
 * @param registry
 *            where the schemas are served
 */
public record Ports(int broker, int controller, int registry) {

    private static final int LAST = 65_535;

    /** Ports that the user asks for; the others are chosen. */
    public record Wanted(OptionalInt broker, OptionalInt registry) {

        /** No wish. */
        public static final Wanted ANY = new Wanted(OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Chooses the ports: those asked for, else those of the last run if they are free, else any that are free.
     *
     * @throws CommandFailure
     *             when a port that is asked for is taken
     */
    public static Ports choose(DataDirectory directory, Wanted wanted) {
        Properties last = read(directory.portsFile());
        Ports ports = new Ports(choose("broker", "--port", wanted.broker(), last),
                choose("controller", "", OptionalInt.empty(), last),
                choose("registry", "--registry-port", wanted.registry(), last));
        write(directory.portsFile(), ports);
        return ports;
    }

    private static int choose(String name, String option, OptionalInt wanted, Properties last) {
        if (wanted.isPresent()) {
            if (!isFree(wanted.getAsInt())) {
                throw new CommandFailure("port " + wanted.getAsInt() + " for the " + name
                        + " is taken; free it, or name another one with " + option);
            }
            return wanted.getAsInt();
        }
        int before = last.getProperty(name, "").matches("[0-9]{1,5}") ? Integer.parseInt(last.getProperty(name)) : 0;
        return before > 0 && before <= LAST && isFree(before) ? before : anyFree();
    }

    /** Whether nothing listens on a port of this machine. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new CommandFailure("no loopback port is free (" + failure + "); stop other servers first", failure);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream stream = Files.newInputStream(file)) {
                properties.load(stream);
            } catch (IOException failure) {
                throw new CommandFailure(file + " cannot be read (" + failure + "); delete it to have ports chosen",
                        failure);
            }
        }
        return properties;
    }

    private static void write(Path file, Ports ports) {
        Properties properties = new Properties();
        properties.setProperty("broker", Integer.toString(ports.broker));
        properties.setProperty("controller", Integer.toString(ports.controller));
        properties.setProperty("registry", Integer.toString(ports.registry));
        try (OutputStream stream = Files.newOutputStream(file)) {
            properties.store(stream, "Loopback ports of the last run, used again when they are free");
        } catch (IOException failure) {
            throw new CommandFailure(file + " cannot be written (" + failure + "); free space, or name another"
                    + " directory with --data", failure);
        }
    }
}
