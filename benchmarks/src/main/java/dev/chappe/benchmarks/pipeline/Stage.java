package dev.chappe.benchmarks.pipeline;

import dev.chappe.benchmarks.corpus.NewsWire;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.launcher.broker.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A broker and enrich-service over it, that knows a number of events before it reads an article. */
final class Stage implements AutoCloseable {

    private static final int PARTITIONS = 2;

    private final DataDirectory directory = DataDirectory.ephemeral();
    private final BrokerProcess broker = BrokerProcess.start(directory.root().resolve("broker"), PARTITIONS);
    private final ArticleTopics topics = new ArticleTopics(broker.bootstrapServers());
    private final Clock clock;
    private final NewsWire wire;
    private @Nullable Service service;

    /**
     * Fills the changelogs.
     *
     * @param events
     *            how many events are known
     */
    Stage(int events, Clock clock) {
        this.clock = clock;
        this.wire = new NewsWire(1, everySecondNew(events));
        // Makes the internal topics.
        Service.start(broker, state("first")).close();
        KnownEvents known = new KnownEvents(clock.instant());
        try (StateTopics changelogs = new StateTopics(broker.bootstrapServers())) {
            for (int number = 0; number < events; number++) {
                changelogs.write(known.known(number));
            }
            changelogs.flush();
        }
    }

    /** Numbers of which every second is of an event that is known, any of them. */
    private static IntSupplier everySecondNew(int known) {
        Random chance = new Random(1);
        int[] next = {0};
        return () -> next[0]++ % 2 == 0 ? chance.nextInt(known) : known + next[0];
    }

    /** Starts the service without any state of its own; how long it took until it had read its first article. */
    Duration restore() throws InterruptedException {
        long start = System.nanoTime();
        Service started = Service.start(broker, state("restored"));
        service = started;
        play(1);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Plays articles. */
    Pace play(int articles) throws InterruptedException {
        if (service == null) {
            throw new IllegalStateException("not restored");
        }
        List<ArticleText> texts = Stream.generate(() -> wire.next(clock.instant()).article()).limit(articles).toList();
        return service.play(texts, topics);
    }

    /** Bytes of the state directory. */
    long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(state("restored"))) {
            return files.filter(Files::isRegularFile).map(Path::toFile).mapToLong(java.io.File::length).sum();
        }
    }

    private Path state(String name) {
        return directory.state().resolve(name);
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
        topics.close();
        broker.close();
        directory.close();
    }
}
