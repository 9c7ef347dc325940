package dev.chappe.console.history;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;

/** Over a real PostgreSQL, unpacked and started by the test. */
class PostgresHistoryTest extends HistoryContract {

    private static RunningPostgres server;
    private String url;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<String> missing = RunningPostgres.missing();
        if (missing.isPresent()) {
            String absent = "POSTGRESQL IS NOT TESTED: " + missing.get();
            LoggerFactory.getLogger(PostgresHistoryTest.class).error(absent);
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                fail(absent);
            }
            Assumptions.abort(absent);
        }
        server = RunningPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    @BeforeEach
    void open() {
        try {
            url = server.newDatabase();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        super.open();
    }

    @Override
    Database database() {
        return new PostgresDatabase(url);
    }
}
