package dev.chappe.enrich.text;

import static dev.chappe.enrich.text.CharacterClass.APOSTROPHE;
import static dev.chappe.enrich.text.CharacterClass.DIGIT;
import static dev.chappe.enrich.text.CharacterClass.INVISIBLE;
import static dev.chappe.enrich.text.CharacterClass.LETTER;
import static dev.chappe.enrich.text.CharacterClass.LINE_FEED;
import static dev.chappe.enrich.text.CharacterClass.SPACE;

import java.util.Set;

/**
 * Cuts text into tokens in one pass. It knows no language: the words that an apostrophe splits off are those of all
 * languages together, for a dirty text mixes them.
 */
final class Tokenizer {

    private static final Tokenizer STANDARD = load();

    /** Longest piece that can be an elision, a clitic or a prefix of a number. */
    private static final int LONGEST_PIECE = 8;
    /** "easyJet" has lost no space. */
    private static final int SHORTEST_BEFORE_LOST_SPACE = 5;
    private static final int LONGEST_ORDINARY = 24;

    private final Set<String> elisions;
    private final Set<String> clitics;
    private final Set<String> numberPrefixes;
    private final Set<String> ordinaryWords;

    /**
     * @param elisions
     *            folded words that end before an apostrophe, without it: "l", "qu"
     * @param clitics
     *            folded words that begin after one: "s", "ll"
     * @param numberPrefixes
     *            folded words that a number may follow without space and that are no part of it: "usd"
     * @param ordinaryWords
     *            folded words that are no names, and after which a lost space can be told from a capital
     */
    Tokenizer(Set<String> elisions, Set<String> clitics, Set<String> numberPrefixes, Set<String> ordinaryWords) {
        this.elisions = Set.copyOf(elisions);
        this.clitics = Set.copyOf(clitics);
        this.numberPrefixes = Set.copyOf(numberPrefixes);
        this.ordinaryWords = Set.copyOf(ordinaryWords);
    }

    static Tokenizer standard() {
        return STANDARD;
    }

    private static Tokenizer load() {
        return new Tokenizer(Languages.words("text/elisions.txt"), Languages.words("text/clitics.txt"),
                Languages.words("text/number-prefixes.txt"), Languages.words("text/ordinary-words.txt"));
    }

    TokenizedText tokenize(Field field, String text) {
        TokenArrays tokens = new TokenArrays(text.length());
        boolean startsLine = true;
        int at = 0;
        while (at < text.length()) {
            CharacterClass type = CharacterClass.of(text.charAt(at));
            if (type == SPACE || type == INVISIBLE) {
                at++;
            } else if (type == LINE_FEED) {
                startsLine = true;
                at++;
            } else {
                at = addToken(type, text, at, tokens, startsLine);
                startsLine = false;
            }
        }
        return new TokenizedText(field, text, tokens);
    }

    /** Adds the token (or two) that begins here, and tells where the next may begin. */
    private int addToken(CharacterClass type, String text, int start, TokenArrays tokens, boolean startsLine) {
        return switch (type) {
            case LETTER -> addWord(text, start, tokens, startsLine);
            case DIGIT -> add(TokenKind.NUMBER, text, start, TokenEnds.ofNumber(text, start), tokens, startsLine);
            case FRACTION -> add(TokenKind.NUMBER, text, start, start + 1, tokens, startsLine);
            case CURRENCY -> add(TokenKind.CURRENCY, text, start, start + 1, tokens, startsLine);
            case HYPHEN -> add(TokenKind.HYPHEN, text, start, start + 1, tokens, startsLine);
            case PUNCTUATION, APOSTROPHE ->
                add(TokenKind.PUNCTUATION, text, start, TokenEnds.ofDots(text, start), tokens, startsLine);
            case SURROGATE -> Character.isLetter(text.codePointAt(start))
                    ? addWord(text, start, tokens, startsLine)
                    : add(TokenKind.SYMBOL, text, start, TokenEnds.ofSymbol(text, start), tokens, startsLine);
            case SYMBOL, SPACE, LINE_FEED, INVISIBLE ->
                add(TokenKind.SYMBOL, text, start, TokenEnds.ofSymbol(text, start), tokens, startsLine);
        };
    }

    private static int add(TokenKind kind, String text, int start, int end, TokenArrays tokens, boolean startsLine) {
        tokens.add(kind, text, start, end, startsLine);
        return end;
    }

    private int addWord(String text, int start, TokenArrays tokens, boolean startsLine) {
        if (Urls.startsAt(text, start)) {
            return add(TokenKind.URL, text, start, Urls.end(text, start), tokens, startsLine);
        }
        int acronymEnd = TokenEnds.ofAcronym(text, start);
        if (acronymEnd > start) {
            return add(TokenKind.WORD, text, start, acronymEnd, tokens, startsLine);
        }
        int lost = lostSpace(text, start);
        if (lost > start) {
            return add(TokenKind.WORD, text, start, lost, tokens, startsLine);
        }
        int at = start;
        while (true) {
            at = TokenEnds.ofLetters(text, at);
            if (at < text.length() && CharacterClass.of(text.charAt(at)) == DIGIT) {
                if (isOneOf(numberPrefixes, text, start, at)) {
                    return add(TokenKind.WORD, text, start, at, tokens, startsLine);
                }
                at = TokenEnds.ofLettersAndDigits(text, at);
            }
            if (at == text.length() || CharacterClass.of(text.charAt(at)) != APOSTROPHE) {
                return add(TokenKind.WORD, text, start, at, tokens, startsLine);
            }
            if (isOneOf(elisions, text, start, at)) {
                return add(TokenKind.ELISION, text, start, at + 1, tokens, startsLine);
            }
            if (at + 1 == text.length() || CharacterClass.of(text.charAt(at + 1)) != LETTER) {
                return add(TokenKind.WORD, text, start, at, tokens, startsLine);
            }
            int end = TokenEnds.ofLettersAndDigits(text, at + 1);
            if (isOneOf(clitics, text, at + 1, end)) {
                add(TokenKind.WORD, text, start, at, tokens, startsLine);
                return add(TokenKind.CLITIC, text, at, end, tokens, false);
            }
            at = at + 1;
        }
    }

    /** Where a word of small letters ends that a capital follows without space: "updatesTesla"; the start when none does. */
    private int lostSpace(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        boolean joined = at - start >= SHORTEST_BEFORE_LOST_SPACE && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at + 1));
        return joined && at - start <= LONGEST_ORDINARY
                && ordinaryWords.contains(Folding.fold(text.substring(start, at))) ? at : start;
    }

    private static boolean isOneOf(Set<String> words, String text, int start, int end) {
        return end - start <= LONGEST_PIECE && words.contains(Folding.fold(text.substring(start, end)));
    }
}
