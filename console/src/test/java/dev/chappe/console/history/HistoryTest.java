package dev.chappe.console.history;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest extends HistoryContract {

    @TempDir
    private Path folder;

    @Override
    Database database() {
        return DuckDatabase.open(folder, "64MB");
    }
}
