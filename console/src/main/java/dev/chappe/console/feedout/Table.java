package dev.chappe.console.feedout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Events in rows and columns, in the making. */
public sealed interface Table extends AutoCloseable permits Csv, Parquet {

    /** Adds rows. */
    void add(List<? extends JsonNode> events);

    /** All of it, as a file. */
    byte[] end();

    @Override
    void close();
}
