package dev.chappe.console.history;

import dev.chappe.console.query.EventQuery.Facet;
import dev.chappe.console.query.EventQuery.Part;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words occur in which stretch of the events: a search for rare words reads the stretches that have them all, and for
 * a word that nothing has it reads none. What was replaced since leaves its words behind, so that a stretch may have less
 * than is said of it, never more.
 */
final class Stretches {

    /** Numbers of rows in a stretch, as a power of two. */
    private static final int BITS = 12;
    private static final Set<Facet> SEARCHED = Set.of(Facet.WORDS, Facet.ARTICLES);
    private static final int MOST_RANGES = 100;

    private final Set<String> known = new HashSet<>();
    private long stretch;

    /** The stretch that a row lies in. */
    static long of(long number) {
        return number >> BITS;
    }

    /** Goes on with the last stretch that is written to. */
    void load(Connection connection) throws SQLException {
        known.clear();
        stretch = -1;
        try (PreparedStatement select = new Condition("number = (select max(number) from word)").prepare(connection,
                "select number, id from word", ""); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                stretch = rows.getLong(1);
                known.add(rows.getString(2));
            }
        }
    }

    /**
     * The words of an event that its stretch had not before, as rows.
     *
     * @param number
     *            of the row of the event, not less than that of any before
     * @param texts
     *            words with blanks between
     */
    List<Row> add(long number, String... texts) {
        if (of(number) != stretch) {
            stretch = of(number);
            known.clear();
        }
        List<Row> rows = new ArrayList<>();
        for (String text : texts) {
            for (String word : text.strip().split(" ", -1)) {
                if (!word.isEmpty() && known.add(word)) {
                    rows.add(Row.of(Table.WORD, stretch, word));
                }
            }
        }
        return rows;
    }

    /** The numbers between which events lie that may have all the words and articles that are asked for. */
    static Condition near(Connection connection, List<Part> parts) throws SQLException {
        List<Condition> words = parts.stream().filter(part -> SEARCHED.contains(part.facet()))
                .map(part -> word(part.text())).toList();
        if (words.isEmpty()) {
            return Condition.NONE;
        }
        String each = "select number from word where ";
        Condition all = new Condition(
                "number in (" + String.join(" intersect ", words.stream().map(word -> each + word.sql()).toList())
                        + ")",
                words.stream().flatMap(word -> word.parameters().stream()).toList());
        List<Condition> ranges = new ArrayList<>();
        try (PreparedStatement select = all.prepare(connection, "select distinct number from word", "order by number");
                ResultSet rows = select.executeQuery()) {
            long first = -1;
            long last = -1;
            while (rows.next()) {
                long next = rows.getLong(1);
                if (first >= 0 && next != last + 1) {
                    ranges.add(range(first, last));
                }
                first = first >= 0 && next == last + 1 ? first : next;
                last = next;
            }
            if (first >= 0) {
                ranges.add(range(first, last));
            }
        }
        return ranges.size() > MOST_RANGES ? Condition.NONE : Condition.any(ranges);
    }

    /** A text with a blank before a word, and one after it unless its end is left open. */
    private static Condition word(String text) {
        return text.endsWith(" ")
                ? new Condition("id = ?", text.strip())
                : new Condition("starts_with(id, ?)", text.strip());
    }

    private static Condition range(long first, long last) {
        return new Condition("number between ? and ?", first << BITS, ((last + 1) << BITS) - 1);
    }
}
