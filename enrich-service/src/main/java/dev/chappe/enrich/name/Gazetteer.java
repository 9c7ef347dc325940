package dev.chappe.enrich.name;

import dev.chappe.enrich.text.DataFile;
import dev.chappe.enrich.text.Folding;
import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that the vocabulary knows, found token by token; of several that begin at a token, the longest. */
public final class Gazetteer {

    private static final int SHORT = 3;
    private static final Gazetteer STANDARD = load();

    private final FoldedTable<Node> roots;
    private final Map<String, Entity> byName;

    /** A known name in a text. */
    record Match(Entity entity, int endToken, boolean garbled, boolean line) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        @Nullable
        Entity entity;
        /** How the name has to be written, null when any capital will do. */
        @Nullable
        String exactly;
        boolean garbled;
        boolean line;
        Capital capital = Capital.ANYWHERE;
    }

    /** Where a name has a capital. */
    private enum Capital {
        NOWHERE, ANYWHERE,
        /** After the first word, which may be an article: "The Sun" is no sun. */
        LATER
    }

    private Gazetteer(FoldedTable<Node> roots, Map<String, Entity> byName) {
        this.roots = roots;
        this.byName = byName;
    }

    /** With the bundled vocabulary. */
    public static Gazetteer standard() {
        return STANDARD;
    }

    /** The entity of that name, null when there is none. */
    public @Nullable Entity named(String name) {
        return byName.get(Folding.fold(name));
    }

    /** The longest known name that begins at a token, null when none does. */
    @Nullable
    Match at(TokenizedText text, int token) {
        Node node = roots.get(text, token);
        Match longest = null;
        int end = token;
        while (node != null) {
            end++;
            Entity entity = node.entity;
            if (entity != null && isWritten(text, token, end, node)) {
                longest = new Match(entity, end, node.garbled, node.line);
            }
            node = end < text.count() && !node.next.isEmpty() ? node.next.get(text.folded(end)) : null;
        }
        return longest;
    }

    private static boolean isWritten(TokenizedText text, int first, int end, Node node) {
        int from = text.start(first);
        int to = text.end(end - 1);
        String exactly = node.exactly;
        if (exactly != null) {
            return to - from == exactly.length() && text.text().startsWith(exactly, from);
        }
        return switch (node.capital) {
            case NOWHERE -> true;
            case ANYWHERE -> hasCapital(text.text(), from, to);
            case LATER -> hasCapital(text.text(), text.end(first), to);
        };
    }

    private static boolean hasCapital(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "PAI", "EA": with small letters they are other words. */
    private static boolean isShortAcronym(String name) {
        return name.length() <= SHORT && name.equals(name.toUpperCase(Locale.ROOT))
                && name.chars().allMatch(Character::isLetter);
    }

    private static Capital capital(TokenizedText words) {
        String text = words.text();
        if (!hasCapital(text, 0, text.length())) {
            return Capital.NOWHERE;
        }
        return hasCapital(text, words.end(0), text.length()) ? Capital.LATER : Capital.ANYWHERE;
    }

    private static Gazetteer load() {
        Map<String, Node> roots = new HashMap<>();
        Map<String, Entity> byName = new HashMap<>();
        for (String file : List.of("places", "organisations", "products")) {
            for (String line : DataFile.lines("vocabulary/" + file + ".txt")) {
                GazetteerLine.parse(line).forEach(entry -> add(entry, roots, byName));
            }
        }
        return new Gazetteer(new FoldedTable<>(roots), byName);
    }

    private static void add(GazetteerLine entry, Map<String, Node> roots, Map<String, Entity> byName) {
        List<String> aliases = new ArrayList<>(entry.aliases());
        if (entry.entity().kind() == NameKind.LINE) {
            entry.aliases().forEach(alias -> aliases.add(alias + "s"));
        }
        for (String alias : aliases) {
            String written = GazetteerLine.written(alias);
            TokenizedText words = TokenizedText.of(Field.BODY, written);
            Node node = roots.computeIfAbsent(words.folded(0), word -> new Node());
            for (int i = 1; i < words.count(); i++) {
                node = node.next.computeIfAbsent(words.folded(i), word -> new Node());
            }
            node.entity = entry.entity();
            node.capital = words.count() == 1 ? Capital.ANYWHERE : capital(words);
            node.exactly = alias.startsWith("!") || isShortAcronym(written) ? written : null;
            node.garbled = alias.startsWith("~");
            node.line = alias.startsWith("+");
            byName.putIfAbsent(Folding.fold(written), entry.entity());
        }
    }
}
