package dev.chappe.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A field cut into tokens. Tokens are numbered from 0; what belongs to one is asked by its number, so that nothing is
 * allocated for a token that nobody looks at. Spans count UTF-16 units of the field.
 */
public final class TokenizedText {

    private final Field field;
    private final String text;
    private final TokenArrays tokens;
    private final String[] foldedForms;
    private final List<Marked> marked = new ArrayList<>(3);

    /** What a marker tells of each token. */
    private static final class Marked {

        final Marker marker;
        final long[] byToken;

        Marked(Marker marker, long[] byToken) {
            this.marker = marker;
            this.byToken = byToken;
        }
    }

    TokenizedText(Field field, String text, TokenArrays tokens) {
        this.field = field;
        this.text = text;
        this.tokens = tokens;
        this.foldedForms = new String[tokens.count];
    }

    /** Cuts a field into tokens, in time linear in its length. Any text will do. */
    public static TokenizedText of(Field field, String text) {
        return Tokenizer.standard().tokenize(field, text);
    }

    public Field field() {
        return field;
    }

    public String text() {
        return text;
    }

    /** Number of tokens. */
    public int count() {
        return tokens.count;
    }

    public TokenKind kind(int token) {
        return tokens.kinds[token];
    }

    /** Whether there is such a token and it is of that kind. */
    public boolean is(int token, TokenKind kind) {
        return token >= 0 && token < tokens.count && tokens.kinds[token] == kind;
    }

    /** First UTF-16 unit. */
    public int start(int token) {
        return tokens.starts[token];
    }

    /** One past the last UTF-16 unit. */
    public int end(int token) {
        return tokens.ends[token];
    }

    /** Whether there is such a token and it follows the one before without any space. */
    public boolean glued(int token) {
        return token > 0 && token < tokens.count && tokens.starts[token] == tokens.ends[token - 1];
    }

    /** Whether the token is the first of its line. */
    public boolean startsLine(int token) {
        return tokens.lineStarts[token];
    }

    /** Whether there is such a token and it begins with a capital. */
    public boolean capitalised(int token) {
        return token >= 0 && token < tokens.count && Character.isUpperCase(text.codePointAt(tokens.starts[token]));
    }

    /** First UTF-16 unit of a token, as written; a zero character when there is no such token. */
    public char first(int token) {
        return token >= 0 && token < tokens.count ? text.charAt(tokens.starts[token]) : 0;
    }

    /** Whether there is such a token and it is this one character. */
    public boolean is(int token, char character) {
        return first(token) == character && tokens.ends[token] == tokens.starts[token] + 1;
    }

    /** The token as written. */
    public String surface(int token) {
        return text.substring(tokens.starts[token], tokens.ends[token]);
    }

    /** The token in the form for comparing, see {@link Folding}. Made at the first call. */
    public String folded(int token) {
        String folded = foldedForms[token];
        if (folded == null) {
            int from = tokens.foldedStarts[token];
            folded = new String(tokens.folded, from, tokens.foldedStarts[token + 1] - from);
            foldedForms[token] = folded;
        }
        return folded;
    }

    /** Length of the folded form, without making it. */
    public int foldedLength(int token) {
        return tokens.foldedStarts[token + 1] - tokens.foldedStarts[token];
    }

    /** A character of the folded form, without making it. */
    public char foldedChar(int token, int index) {
        return tokens.folded[tokens.foldedStarts[token] + index];
    }

    /** What {@link String#hashCode} gives for the folded form, without making it. */
    public int foldedHash(int token) {
        return tokens.hashes[token];
    }

    /** What a marker tells of a token, 0 when there is no such token. It is asked once, at the first call. */
    public long marks(Marker marker, int token) {
        return token >= 0 && token < tokens.count ? marks(marker)[token] : 0;
    }

    private long[] marks(Marker marker) {
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).marker.equals(marker)) {
                return marked.get(i).byToken;
            }
        }
        long[] byToken = new long[tokens.count];
        for (int token = 0; token < byToken.length; token++) {
            byToken[token] = marker.marks(this, token);
        }
        marked.add(new Marked(marker, byToken));
        return byToken;
    }

    /** Whether there is such a token and its folded form is this one. */
    public boolean is(int token, String folded) {
        if (token < 0 || token >= tokens.count || tokens.hashes[token] != folded.hashCode()
                || foldedLength(token) != folded.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (foldedChar(token, i) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The place of one or more tokens, from the first to before the last. */
    public Span span(int firstToken, int endToken) {
        return new Span(field, tokens.starts[firstToken], tokens.ends[endToken - 1]);
    }

    /** Number of the token that covers a UTF-16 unit, or of the first token after it; the count when there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public Token token(int token) {
        return new Token(kind(token), span(token, token + 1), folded(token));
    }
}
