package dev.chappe.console.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** PostgreSQL. */
public final class PostgresDatabase implements Database {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String url;

    /**
     * @param url
     *            of JDBC, with user and password
     */
    public PostgresDatabase(String url) {
        this.url = url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public List<String> preparation() {
        return List.of("create index if not exists event_id on event (id)",
                "create index if not exists event_last on event (last_seen desc, id desc)",
                "create index if not exists event_type on event (type, last_seen desc, id desc)",
                "create index if not exists revision_text on revision using gin (to_tsvector('simple', words))",
                "create index if not exists event_names on event using gin (to_tsvector('simple', organisations))",
                "create index if not exists event_products on event using gin (to_tsvector('simple', products))",
                "create index if not exists event_articles on event using gin (to_tsvector('simple', articles))",
                "create index if not exists revision_id on revision (id)",
                "create index if not exists article_id on article (id)",
                "create index if not exists trend_id on trend (id)",
                "create index if not exists standing_id on standing (id)",
                "create index if not exists alert_id on alert (id)",
                "create index if not exists alert_last on alert (raised_at desc, id desc)");
    }

    @Override
    public void append(Connection connection, List<Row> rows) throws SQLException {
        Table table = rows.getFirst().table();
        String marks = String.join(", ", Collections.nCopies(table.width(), "?"));
        try (PreparedStatement insert = connection
                .prepareStatement("insert into " + table.sql() + " values (" + marks + ")")) {
            for (Row row : rows) {
                insert.setLong(1, row.number());
                insert.setString(2, row.id());
                int at = 3;
                for (Object value : row.values()) {
                    insert.setObject(at++, value instanceof String text ? text.replace("\0", "") : value);
                }
                insert.addBatch();
            }
            int[] unused = insert.executeBatch();
        }
    }

    @Override
    public Condition mayHave(SearchedWord word) {
        return new Condition("number in (select number from revision where to_tsvector('simple', words)"
                + " @@ to_tsquery('simple', ?))", word.isWhole() ? word.word() : word.word() + ":*");
    }

    /** The index narrows down to the words; the comparison then holds for the text as it is. */
    @Override
    public Condition contains(String column, String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        String last = text.endsWith(" ") ? "" : ":*";
        return new Condition("(to_tsvector('simple', " + column + ") @@ to_tsquery('simple', ?) and position(? in "
                + column + ") > 0)", String.join(" & ", words) + last, text);
    }

    @Override
    public void close() {
        // Nothing is open but connections.
    }
}
