package dev.chappe.console.history;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row to be written.
 *
 * @param number
 *            greater than that of every row before
 * @param id
 *            what it is about
 * @param values
 *            those of the further columns in their order: texts, whole numbers, decimals, nulls
 */
record Row(Table table, long number, String id, List<@Nullable Object> values) {

    Row {
        values = Collections.unmodifiableList(values);
        if (values.size() + 2 != table.width()) {
            throw new IllegalArgumentException(table + " has " + table.width() + " columns");
        }
    }

    static Row of(Table table, long number, String id, @Nullable Object... values) {
        return new Row(table, number, id, Arrays.asList(values));
    }
}
