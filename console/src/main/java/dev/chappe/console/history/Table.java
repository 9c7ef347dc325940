package dev.chappe.console.history;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables. Each begins with two columns: the number of the row, which grows from row to row, and the id of what it is
 * about. Times are milliseconds since 1970; texts that are searched have a blank before and after each word.
 */
enum Table {

    /** The last state of each event: what it is found by. Its number is that of its last revision. */
    EVENT(Keeps.LAST, text("type change factuality languages organisations products articles currency"),
            integer("last_seen " + Signature.columns()), decimal("amount amount_max")),
    /** Every revision of every event: what is shown of it. */
    REVISION(Keeps.ALL, text("summary detail words"), integer("revision")),
    /** Articles; of several revisions of one the last counts. */
    ARTICLE(Keeps.ALL, text("title url source owner language body"), integer("published_at")),
    /** Every count of every topic; the id is that of its standing. */
    TREND(Keeps.ALL, text("point"), integer("starts_at revision")),
    /** Where each topic stands now; the id is topic|window. */
    STANDING(Keeps.LAST, text("topic time_window kind state words summary"), integer("starts_at"), decimal("score")),
    /** The last state of each alert. */
    ALERT(Keeps.LAST, text("rule state event_id summary"), integer("raised_at")),
    /** Events that are not to be kept; the id is that of the event. */
    REMOVED(Keeps.LAST),
    /** The next record to read of each partition; the id is topic-partition. */
    POSITION(Keeps.LAST, text("topic"), integer("part next_offset"));

    private final Keeps keeps;
    @SuppressWarnings("ImmutableEnumChecker") // toList makes it unmodifiable
    private final List<Column> columns;

    /** What becomes of older rows of an id. */
    enum Keeps {
        /** They stay. */
        ALL,
        /** The newest replaces them. */
        LAST
    }

    /** A column, its type by a name that every database at hand knows. */
    record Column(String name, String type) {}

    Table(Keeps keeps, Stream<?>... columns) {
        this.keeps = keeps;
        this.columns = Stream.of(columns).flatMap(some -> some).map(Column.class::cast).toList();
    }

    private static Stream<Column> text(String names) {
        return columns(names, "text");
    }

    private static Stream<Column> integer(String names) {
        return columns(names, "bigint");
    }

    private static Stream<Column> decimal(String names) {
        return columns(names, "float8");
    }

    private static Stream<Column> columns(String names, String type) {
        return Stream.of(names.split(" ", -1)).map(name -> new Column(name, type));
    }

    Keeps keeps() {
        return keeps;
    }

    /** How many columns it has. */
    int width() {
        return 2 + columns.size();
    }

    /** Its name in SQL. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Makes it unless it is there. */
    String creation() {
        // What is read row by row after it was found is read by its number.
        String number = keeps == Keeps.ALL ? "number bigint primary key" : "number bigint";
        return "create table if not exists " + sql() + " (" + number + ", id text"
                + columns.stream().map(column -> ", " + column.name() + " " + column.type())
                        .collect(Collectors.joining())
                + ")";
    }
}
