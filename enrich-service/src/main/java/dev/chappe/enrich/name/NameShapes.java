package dev.chappe.enrich.name;

import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.text.Sentence;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.BitSet;

/** What can be part of a name, by its form alone. */
final class NameShapes {

    private static final int LONGEST = 6;

    private final TokenizedText text;
    private final Grammar grammar;
    private final Capitals usage;
    private final BitSet taken;

    NameShapes(TokenizedText text, Grammar grammar, Capitals usage, BitSet taken) {
        this.text = text;
        this.grammar = grammar;
        this.usage = usage;
        this.taken = taken;
    }

    boolean isTaken(int token) {
        return taken.get(token);
    }

    /** Where the name of a thing ends whose first words are known: "Pixel" in "Pixel 8 Pro". */
    int endOfThing(int from, int limit, Gazetteer gazetteer) {
        int end = from;
        while (end < limit && end - from < LONGEST) {
            int next = nextPart(end, limit);
            if (next == 0 || (text.kind(next - 1) == TokenKind.WORD && startsOrganisation(next - 1, gazetteer))) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Where the number ends that makes a maker's name that of a product: "OnePlus 7 Pro". The start when there is none. */
    int endOfModelNumber(int from, int limit) {
        boolean joined = from + 1 < limit && text.is(from, TokenKind.HYPHEN) && text.glued(from)
                && text.glued(from + 1) && isCode(from + 1) && text.capitalised(from + 1);
        if (joined) {
            return from + 2; // "DeepSeek-V4"
        }
        boolean number = text.is(from, TokenKind.NUMBER) && !taken.get(from) && !text.glued(from)
                && text.surface(from).length() <= 4 && !isYear(from) && !countsSomething(from, limit);
        if (from >= limit || !number) {
            return from;
        }
        int end = from + 1;
        while (end < limit) {
            int next = nextPart(end, limit);
            if (next == 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Whether the number is followed by a small word that it could count. */
    private boolean countsSomething(int token, int limit) {
        int next = token + 1;
        return next < limit && text.is(next, TokenKind.WORD) && !text.glued(next) && !text.capitalised(next)
                && !isFunctionWord(next) && grammar.senses(text, next).isEmpty();
    }

    int endOfSurname(int from, int limit, Gazetteer gazetteer) {
        return from < limit && isCapitalWord(from) && gazetteer.at(text, from) == null ? from + 1 : 0;
    }

    /** Where an unknown name ends that begins at the token; the token itself when none does. */
    int endOfUnknown(int token, Sentence sentence, boolean headline, Gazetteer gazetteer) {
        if (!opensName(token, sentence, headline, gazetteer)) {
            return token;
        }
        int end = token + 1;
        int limit = sentence.endToken();
        while (end < limit && end - token < LONGEST) {
            int next = nextPart(end, limit);
            if (next == 0) {
                break;
            }
            int last = next - 1;
            boolean word = text.kind(last) == TokenKind.WORD;
            if (word && ((!text.glued(last) && gazetteer.at(text, last) != null) || (headline && !isSureName(last)))) {
                break;
            }
            if (word && grammar.is(Words.LEGAL_FORM, text, last)) {
                return end;
            }
            end = next;
        }
        return isGeneric(token, end) ? token : end;
    }

    /** "PC", "AI": capitals that name nothing in particular. */
    private boolean isGeneric(int first, int end) {
        int at = first;
        while (at < end) {
            int next = Math.max(grammar.endOf(Words.GENERIC, text, at), grammar.endOf(Words.VARIANT, text, at));
            if (next == 0) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private boolean opensName(int token, Sentence sentence, boolean headline, Gazetteer gazetteer) {
        if (!isCapitalWord(token) && !isCode(token)) {
            return false;
        }
        if (opensWithInitial(token, sentence.endToken())) {
            return true;
        }
        if (isFunctionWord(token) || grammar.is(Words.GENERIC, text, token) || text.foldedLength(token) < 2
                || grammar.is(Words.LEGAL_FORM, text, token)
                || grammar.is(Words.PERSON, text, token)) {
            return false;
        }
        if (headline) {
            return isSureName(token);
        }
        boolean opens = token == sentence.firstToken() || text.kind(token - 1) == TokenKind.PUNCTUATION;
        if (!opens) {
            return true;
        }
        return isSureName(token) || (!usage.isWrittenSmall(text, token) && grammar.senses(text, token).isEmpty()
                && !grammar.isAdverb(text, token) && (usage.isCapitalInside(text, token)
                        || isBeforeName(token, sentence, gazetteer) || isBeforeVerb(token, sentence)));
    }

    /** "E.Leclerc", "T-Head". */
    private boolean opensWithInitial(int token, int limit) {
        return token + 2 < limit && text.foldedLength(token) == 1 && text.glued(token + 1) && text.glued(token + 2)
                && (text.is(token + 1, TokenKind.HYPHEN) || text.is(token + 1, '.')) && isCapitalWord(token + 2)
                && text.foldedLength(token + 2) > 2;
    }

    private boolean isBeforeName(int token, Sentence sentence, Gazetteer gazetteer) {
        return token + 1 < sentence.endToken() && isCapitalWord(token + 1) && !isFunctionWord(token + 1)
                && gazetteer.at(text, token + 1) == null;
    }

    /** "Carmat a récolté", "Chomp has raised". */
    private boolean isBeforeVerb(int token, Sentence sentence) {
        return token + 1 < sentence.endToken() && !text.capitalised(token + 1)
                && grammar.senses(text, token + 1).stream().anyMatch(sense -> {
                    Tense tense = sense.tense();
                    return tense != null && tense.isFinite();
                });
    }

    /** Written with a capital where nothing but a name has one, or with capitals or digits inside. */
    private boolean isSureName(int token) {
        return (usage.isCapitalInside(text, token) && !usage.isWrittenSmall(text, token)) || hasInnerCapital(token)
                || isCode(token);
    }

    /** One past the last token of the next part of a name, 0 when the name ends before. */
    private int nextPart(int token, int limit) {
        if (token >= limit || taken.get(token)) {
            return 0;
        }
        boolean glued = text.glued(token);
        if (joinsPlace(token, limit)) {
            return token + 4;
        }
        if (glued && (text.is(token, TokenKind.HYPHEN) || text.is(token, '&') || text.is(token, '/'))
                && token + 1 < limit && text.glued(token + 1)
                && (isNamePart(token + 1) || text.is(token + 1, TokenKind.NUMBER))) {
            return token + 2;
        }
        if (glued && text.is(token, '+')) {
            return token + 1;
        }
        if (text.is(token, '&') && token + 1 < limit && isCapitalWord(token + 1)) {
            return token + 2;
        }
        if (glued && text.is(token, '.') && token + 1 < limit && text.glued(token + 1)
                && (text.is(token + 1, TokenKind.WORD) || text.is(token + 1, TokenKind.NUMBER))) {
            return token + 2;
        }
        if (text.is(token, TokenKind.NUMBER)) {
            return text.end(token) - text.start(token) <= 5 && !isYear(token) && !countsSomething(token, limit)
                    ? token + 1
                    : 0;
        }
        return (isNamePart(token) && !isFunctionWord(token)) || (glued && text.is(token, TokenKind.WORD))
                ? token + 1
                : 0;
    }

    /** "Vitry-sur-Seine": a small word between two hyphens. */
    private boolean joinsPlace(int token, int limit) {
        if (token + 3 >= limit || !text.is(token, TokenKind.HYPHEN) || !text.is(token + 2, TokenKind.HYPHEN)) {
            return false;
        }
        return text.glued(token) && text.glued(token + 1) && text.glued(token + 2) && text.glued(token + 3)
                && !text.capitalised(token + 1) && isCapitalWord(token + 3);
    }

    /** 1900 to 2099. */
    private boolean isYear(int token) {
        if (!text.is(token, TokenKind.NUMBER) || text.end(token) - text.start(token) != 4) {
            return false;
        }
        return text.text().startsWith("19", text.start(token)) || text.text().startsWith("20", text.start(token));
    }

    private boolean isNamePart(int token) {
        return isCapitalWord(token) || isCode(token);
    }

    private boolean isCapitalWord(int token) {
        return text.is(token, TokenKind.WORD) && (text.capitalised(token) || hasInnerCapital(token));
    }

    /** Letters and digits together: "GH200", "4a". */
    private boolean isCode(int token) {
        return text.is(token, TokenKind.WORD) && hasDigit(token, token + 1);
    }

    /** The number or code that a comma, slash or "and" joins to the thing before; 0 when there is none. */
    int sibling(int token, int limit) {
        boolean joins = token + 1 < limit && (text.is(token, ',') || text.is(token, '/')
                || grammar.is(Words.CONJUNCTION, text, token));
        int next = token + 1;
        if (joins && text.is(token, ',') && next + 1 < limit && grammar.is(Words.CONJUNCTION, text, next)) {
            next++;
        }
        boolean code = joins && (isCode(next) || (text.is(next, TokenKind.NUMBER) && !isYear(next) && !text.glued(next)
                && text.end(next) - text.start(next) <= 5 && !countsSomething(next, limit)));
        return code && !taken.get(next) ? next : 0;
    }

    /** Where the words end that name a variant: "Pro Max". */
    int endOfVariant(int from, int limit) {
        int end = from;
        while (end < limit && grammar.is(Words.VARIANT, text, end) && text.capitalised(end)) {
            end++;
        }
        return end;
    }

    boolean hasDigit(int from, int end) {
        for (int i = text.start(from); i < text.end(end - 1); i++) {
            if (Character.isDigit(text.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInnerCapital(int token) {
        for (int i = text.start(token) + 1; i < text.end(token); i++) {
            if (Character.isUpperCase(text.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsOrganisation(int token, Gazetteer gazetteer) {
        Gazetteer.Match match = gazetteer.at(text, token);
        return match != null && !match.entity().kind().isThing();
    }

    private boolean isFunctionWord(int token) {
        return grammar.preposition(text, token) != null || grammar.is(Words.ARTICLE, text, token)
                || grammar.is(Words.CONJUNCTION, text, token) || grammar.is(Words.RELATIVE, text, token)
                || grammar.is(Words.SUBORDINATOR, text, token) || grammar.is(Words.PRONOUN, text, token)
                || grammar.is(Words.SPEAKER, text, token) || grammar.is(Words.NEGATION, text, token)
                || grammar.is(Words.ADVERB, text, token);
    }
}
