package dev.chappe.ingest;

import dev.chappe.ingest.file.ArticlePlayer;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays the articles of the settings once, while the service goes on. */
final class BackgroundPlaying implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundPlaying.class);

    private final ArticlePlayer player;
    private final Path articles;
    private final Thread thread;

    BackgroundPlaying(ArticlePlayer player, Path articles) {
        this.player = player;
        this.articles = articles;
        this.thread = Thread.ofVirtual().name("play-articles").start(this::play);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void play() {
        try {
            player.play(articles, progress -> LOG.debug("{}", progress));
            LOG.info("played the articles of {}", articles);
        } catch (IOException e) {
            LOG.error("the articles of {} cannot be read ({}); check {}", articles, e.toString(),
                    IngestConfig.ARTICLES.variable());
        } catch (RuntimeException e) {
            LOG.error("the articles of {} are not played to their end", articles, e);
        } catch (InterruptedException e) {
            LOG.info("stopped while playing the articles of {}", articles);
        }
    }
}
