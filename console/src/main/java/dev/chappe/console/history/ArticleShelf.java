package dev.chappe.console.history;

import dev.chappe.console.news.Article;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles that are kept. */
public final class ArticleShelf {

    private final Connections reading;

    ArticleShelf(Connections reading) {
        this.reading = reading;
    }

    /** Those of the articles that are kept, each in its last revision, by id. */
    public Map<String, Article> byId(Collection<String> ids) {
        return reading.read(connection -> {
            List<Long> numbers = numbers(connection, ids);
            Map<String, Article> articles = new HashMap<>();
            try (PreparedStatement select = Condition.in("number", numbers).prepare(connection,
                    "select id, title, url, source, owner, language, published_at, body from article", "");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Article article = article(rows);
                    articles.put(article.id(), article);
                }
            }
            return articles;
        });
    }

    /** Found by their short column first: bodies are read of these alone. */
    private static List<Long> numbers(Connection connection, Collection<String> ids) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement select = Condition.in("id", ids).prepare(connection,
                "select max(number) from article", "group by id"); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private static Article article(ResultSet rows) throws SQLException {
        long published = rows.getLong("published_at");
        Instant publishedAt = rows.wasNull() ? null : Instant.ofEpochMilli(published);
        return new Article(rows.getString("id"), rows.getString("title"), rows.getString("url"),
                rows.getString("source"), rows.getString("owner"), rows.getString("language"), publishedAt,
                rows.getString("body"));
    }
}
