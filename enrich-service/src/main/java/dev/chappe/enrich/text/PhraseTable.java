package dev.chappe.enrich.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table from phrases of one or more words to values, asked for the longest phrase that begins (or ends) at a token.
 * Words are compared folded; a hyphen that joins two words of the text counts as a space. A phrase that the table's
 * maker wrote with "=" before it must stand in the text exactly so, in case and spacing.
 */
public final class PhraseTable<V> {

    /** Which end of a phrase is asked for. */
    public enum Anchor {
        START, END
    }

    /**
     * A phrase found.
     *
     * @param first
     *            first token
     * @param end
     *            one past the last token
     */
    public record Match<V>(V value, int first, int end) {}

    private record Entry<V>(V value, @Nullable String exact) {}

    private record Node<V>(FoldedTable<Node<V>> next, List<Entry<V>> entries) {}

    private final Node<V> root;
    private final Anchor anchor;

    private PhraseTable(Node<V> root, Anchor anchor) {
        this.root = root;
        this.anchor = anchor;
    }

    /** Collects phrases, then makes the table. */
    public static final class Builder<V> {

        private final Map<String, Builder<V>> next = new LinkedHashMap<>();
        private final List<Entry<V>> entries = new ArrayList<>();

        /** Adds a phrase; the first of two equal ones wins. */
        public Builder<V> add(String phrase, V value, Anchor anchor) {
            String exact = phrase.startsWith("=") ? phrase.substring(1) : null;
            TokenizedText words = TokenizedText.of(Field.BODY, exact == null ? phrase : exact);
            Builder<V> node = this;
            for (int i = 0; i < words.count(); i++) {
                int word = anchor == Anchor.START ? i : words.count() - 1 - i;
                if (words.kind(word) != TokenKind.HYPHEN || words.count() == 1) {
                    node = node.next.computeIfAbsent(words.folded(word), any -> new Builder<>());
                }
            }
            Entry<V> entry = new Entry<>(value, exact);
            node.entries.add(exact == null ? node.entries.size() : 0, entry);
            return this;
        }

        /** Makes the table of all phrases added with this anchor. */
        public PhraseTable<V> build(Anchor anchor) {
            return new PhraseTable<>(node(), anchor);
        }

        private Node<V> node() {
            Map<String, Node<V>> nodes = new LinkedHashMap<>();
            next.forEach((word, builder) -> nodes.put(word, builder.node()));
            return new Node<>(new FoldedTable<>(nodes), List.copyOf(entries));
        }
    }

    /** The longest phrase whose first (or last, as the table is anchored) word is this token, null when none is. */
    public @Nullable Match<V> at(TokenizedText text, int token) {
        int step = anchor == Anchor.START ? 1 : -1;
        Match<V> longest = null;
        int at = token;
        Node<V> node = root.next.get(text, at);
        while (node != null) {
            int first = Math.min(token, at);
            int end = Math.max(token, at) + 1;
            for (Entry<V> entry : node.entries) {
                if (entry.exact == null || stands(entry.exact, text, first, end)) {
                    longest = new Match<>(entry.value, first, end);
                    break;
                }
            }
            at += step;
            if (text.is(at, TokenKind.HYPHEN)) {
                at += step;
            }
            node = node.next.get(text, at);
        }
        return longest;
    }

    private static boolean stands(String exact, TokenizedText text, int first, int end) {
        int start = text.start(first);
        return text.end(end - 1) - start == exact.length() && text.text().startsWith(exact, start);
    }
}
