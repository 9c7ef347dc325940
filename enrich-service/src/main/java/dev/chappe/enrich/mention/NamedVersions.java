package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.DataFile;
import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds versions by the name before them: "HarmonyOS 5.1", "GPT-4.5", "Android 16". */
final class NamedVersions {

    private static final int MOST_DIGITS_OF_WHOLE = 2;

    /** Names that a whole number after is a version of, from the file "any/mention/versioned.txt". */
    private final FoldedTable<String> versioned;

    private NamedVersions(FoldedTable<String> versioned) {
        this.versioned = versioned;
    }

    static NamedVersions load() {
        Map<String, String> names = new LinkedHashMap<>();
        DataFile.lines("any/mention/versioned.txt").forEach(name -> names.put(name, name));
        return new NamedVersions(new FoldedTable<>(names));
    }

    /** The version at a token, null when it is none. */
    @Nullable
    Found at(TokenizedText text, int token) {
        if (!text.is(token, TokenKind.NUMBER) || text.foldedLength(token) > 12 || text.startsLine(token)) {
            return null;
        }
        String number = text.folded(token);
        int name = text.is(token - 1, TokenKind.HYPHEN) && text.glued(token) ? token - 2 : token - 1;
        boolean pure = number.indexOf(',') < 0 && number.indexOf('\'') < 0;
        boolean named = pure && text.is(name, TokenKind.WORD)
                && (number.indexOf('.') > 0 ? isName(text, name) : isVersioned(text, name, number));
        return named || (pure && isTriple(number))
                ? new Found(new Version(text.span(token, token + 1), number), token, token + 1)
                : null;
    }

    /** "8.0.1" is a version wherever it stands; "22.05.2025" is none. */
    private static boolean isTriple(String number) {
        int first = number.indexOf('.');
        int last = number.lastIndexOf('.');
        return first > 0 && last > first && number.indexOf('.', first + 1) == last && number.length() - last < 4
                && NumberNotation.value(number, '.') == null;
    }

    private static boolean isName(TokenizedText text, int word) {
        for (int i = text.start(word) + 1; i < text.end(word); i++) {
            if (Character.isUpperCase(text.text().charAt(i))) {
                return true;
            }
        }
        return text.capitalised(word) && !text.startsLine(word) && !text.is(word - 1, TokenKind.PUNCTUATION);
    }

    private boolean isVersioned(TokenizedText text, int word, String number) {
        int length = text.foldedLength(word);
        boolean system = length > 2 && text.foldedChar(word, length - 2) == 'o'
                && text.foldedChar(word, length - 1) == 's'
                && text.surface(word).endsWith("OS");
        return number.length() <= MOST_DIGITS_OF_WHOLE && (system || versioned.contains(text, word));
    }
}
