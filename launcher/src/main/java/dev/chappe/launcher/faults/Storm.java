package dev.chappe.launcher.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What goes wrong while articles are played. */
enum Storm {

    /** Nothing: what the others are compared to. */
    CALM {
        @Override
        void strike(Stage stage, Force force) throws InterruptedException {
            stage.begin();
        }
    },

    /** One of the instances is killed at any moment and started again, time after time. */
    KILLS {
        @Override
        void strike(Stage stage, Force force) throws InterruptedException {
            stage.begin();
            for (int i = 0; i < force.kills(); i++) {
                stage.playUntilWritten(1.0 / force.kills(), force.chance().nextDouble());
                ServiceProcess victim = stage.instance(force.chance().nextInt(2));
                victim.kill();
                victim.start();
            }
        }
    },

    /** The broker is killed and started again. */
    BROKER {
        @Override
        void strike(Stage stage, Force force) throws InterruptedException {
            stage.begin();
            for (int i = 0; i < 3; i++) {
                stage.play(0.2);
                pause(Duration.ofSeconds(5));
                stage.restartBroker();
            }
        }
    },

    /** The registry is away while an instance starts that has no schema yet. */
    REGISTRY {
        @Override
        void strike(Stage stage, Force force) throws InterruptedException {
            stage.begin();
            stage.play(0.3);
            pause(Duration.ofSeconds(2));
            stage.stopRegistry();
            stage.instance(1).kill();
            stage.instance(1).start();
            stage.play(0.3);
            pause(Duration.ofSeconds(force.isLong() ? 30 : 10));
            stage.startRegistry();
        }
    },

    /** An instance is stopped for longer than its session, its poll interval and its transaction, and goes on. */
    STOPPED {
        @Override
        void strike(Stage stage, Force force) throws InterruptedException {
            stage.begin();
            for (int i = 0; i < 2; i++) {
                stage.play(0.3);
                pause(Duration.ofSeconds(4));
                stage.instance(i).stop();
                stage.play(0.1);
                pause(Duration.ofSeconds(20));
                stage.instance(i).goOn();
            }
        }
    },

    /** The state directory of an instance is on a disk that is full, and gets room later. */
    FULL_DISK {
        @Override
        void strike(Stage stage, Force force) throws InterruptedException {
            stage.begin();
            stage.instance(1).kill();
            try (SmallDisk disk = SmallDisk.at(stage.folder().resolve("disk"));
                    ServiceProcess cramped = stage.instance(1, disk.directory(), disk.limits())) {
                cramped.start();
                stage.play(0.2);
                pause(Duration.ofSeconds(10));
                disk.fill(); // while it works: what it writes to its stores finds no room
                stage.play(0.2);
                pause(Duration.ofSeconds(10));
                cramped.kill();
                cramped.start(); // with no room for a store at all
                stage.play(0.2);
                pause(Duration.ofSeconds(20));
                if (!disk.makeRoom()) {
                    cramped.kill();
                    stage.instance(1).start();
                }
                stage.finish();
            }
        }
    };

    /**
     * How hard it strikes.
     *
     * @param kills
     *            how many instances are killed one after the other
     * @param isLong
     *            whether times are those of the long form
     */
    record Force(Random chance, int kills, boolean isLong) {}

    /** Starts the instances, and makes trouble while some of the articles are played. */
    abstract void strike(Stage stage, Force force) throws InterruptedException;

    /** As it is named on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** From the command line. */
    static final class Reader implements ITypeConverter<Storm> {

        @Override
        public Storm convert(String text) {
            return Stream.of(values()).filter(storm -> storm.word().equals(text)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is no storm"));
        }
    }

    private static void pause(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }
}
