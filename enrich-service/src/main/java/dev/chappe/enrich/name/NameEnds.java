package dev.chappe.enrich.name;

import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.Tense;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.name.Capitals.Casing;
import dev.chappe.enrich.text.Sentence;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;
import java.util.List;

/** Where a name ends that begins at a token. */
final class NameEnds {

    private static final int LONGEST = 6;

    private final TokenizedText text;
    private final Grammar grammar;
    private final TokenForms forms;
    private final NameStarts starts;
    private final Gazetteer gazetteer;

    NameEnds(TokenizedText text, Grammar grammar, TokenForms forms, NameStarts starts, Gazetteer gazetteer) {
        this.text = text;
        this.grammar = grammar;
        this.forms = forms;
        this.starts = starts;
        this.gazetteer = gazetteer;
    }

    /** Where an unknown name ends that begins at the token; the token itself when none does. */
    int ofUnknown(int token, Sentence sentence, Casing casing) {
        if (!starts.opens(token, sentence, casing, gazetteer)) {
            return token;
        }
        int end = rest(token, token + 1, sentence, casing);
        return isGeneric(token, end) ? token : end;
    }

    /** Where a name ends whose first part is known up to a token. */
    int rest(int first, int from, Sentence sentence, Casing casing) {
        int end = from;
        int limit = sentence.endToken();
        while (end < limit && end - first < LONGEST) {
            int next = nextPart(end, limit);
            if (next == 0) {
                break;
            }
            int last = next - 1;
            boolean word = text.kind(last) == TokenKind.WORD;
            if (word && ((!text.glued(last) && grammar.is(Words.PERSON, text, last))
                    || (!text.glued(last) && isAnotherName(first, last))
                    || (casing != Casing.PLAIN && !starts.continuesInHeadline(last, casing)))) {
                break;
            }
            if (word && grammar.is(Words.LEGAL_FORM, text, last)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /**
     * Where the name of an institution ends that goes on in small words: "Autorité française de la concurrence". The
     * start when it does not go on.
     */
    int ofInstitution(int from, int limit) {
        int at = skipPlainWords(from, limit, 2);
        if (at >= limit || grammar.preposition(text, at) != Function.OF) {
            return from;
        }
        at++;
        while (at < limit && grammar.is(Words.ARTICLE, text, at)) {
            at++;
        }
        int end = skipPlainWords(at, limit, 3);
        return end == at ? from : end;
    }

    /**
     * Where a name ends that "of" goes on after an ordinary word: "Royal College of Physicians". The start when it does
     * not go on.
     */
    int ofCompound(int from, Sentence sentence, Casing casing) {
        int at = from;
        boolean joins = casing == Casing.PLAIN && at < sentence.endToken() && !text.glued(at)
                && grammar.preposition(text, at) == Function.OF && grammar.isOrdinary(text, from - 1);
        if (!joins) {
            return from;
        }
        at++;
        while (at < sentence.endToken() && grammar.is(Words.ARTICLE, text, at) && !text.capitalised(at)) {
            at++;
        }
        boolean name = at < sentence.endToken() && forms.isCapitalWord(at) && !forms.isFunctionWord(at)
                && !grammar.is(Words.PERSON, text, at);
        return name ? Math.max(at + 1, rest(at, at + 1, sentence, casing)) : from;
    }

    /** Past small words that are no verbs and hold no sentence together. */
    private int skipPlainWords(int from, int limit, int most) {
        int at = from;
        while (at < limit && at - from < most && text.is(at, TokenKind.WORD) && !text.capitalised(at)
                && !forms.isFunctionWord(at) && !forms.isFiniteVerb(at)) {
            at++;
        }
        return at;
    }

    /** Where the name of a thing ends whose first words are known: "Pixel" in "Pixel 8 Pro". */
    int ofThing(int from, int limit, Casing casing) {
        int end = from;
        while (end < limit && end - from < LONGEST) {
            int next = nextPart(end, limit);
            if (next == 0 || (text.kind(next - 1) == TokenKind.WORD && (startsOrganisation(next - 1)
                    || (casing != Casing.PLAIN && (isVerbForm(next - 1) || grammar.isAdverb(text, next - 1)))))) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** "iOS 16.4 Is Here", "Threads Gets": a verb in a title that is written like a name; "Note" and "Book" are none. */
    private boolean isVerbForm(int token) {
        List<WordSense> senses = grammar.senses(text, token);
        return !senses.isEmpty() && senses.stream().allMatch(WordSense::isVerb)
                && senses.stream().noneMatch(sense -> sense.tense() == Tense.INFINITIVE);
    }

    /** Where the number ends that makes a maker's name that of a product: "OnePlus 7 Pro". The start when there is none. */
    int ofModelNumber(int from, int limit) {
        boolean joined = from + 1 < limit && text.is(from, TokenKind.HYPHEN) && text.glued(from)
                && text.glued(from + 1) && forms.isCode(from + 1) && text.capitalised(from + 1);
        if (joined) {
            return from + 2; // "DeepSeek-V4"
        }
        boolean number = from < limit && forms.isNameNumber(from, limit) && !forms.isTaken(from) && !text.glued(from)
                && text.end(from) - text.start(from) <= 4;
        if (!number) {
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

    /** Where a surname ends, which can be that of a place: "London" in "Jack London". 0 when there is none. */
    int ofSurname(int from, int limit) {
        if (from >= limit || !forms.isCapitalWord(from) || forms.isFunctionWord(from)) {
            return 0;
        }
        Gazetteer.Match known = gazetteer.at(text, from);
        boolean place = known != null && known.endToken() == from + 1 && (known.entity().kind() == NameKind.PLACE
                || known.entity().kind() == NameKind.STATE);
        return known == null || place ? from + 1 : 0;
    }

    /** "the 7", "le 14": a number right after an article, before the word of a variant. */
    boolean isElidedHead(int token) {
        return token > 0 && grammar.is(Words.ARTICLE, text, token - 1) && !forms.isTaken(token)
                && (forms.isCode(token) || (text.is(token, TokenKind.NUMBER) && !forms.isYear(token)));
    }

    /** Where the words end that a sibling has after its number: a variant's, or what follows the number of the first. */
    int ofSuffix(int from, int limit, int suffix, int suffixEnd) {
        int end = ofVariant(from, limit);
        for (int other = suffix; end == from + other - suffix && other < suffixEnd && end < limit
                && text.surface(end).equals(text.surface(other)); other++) {
            end++;
        }
        return end;
    }

    /** Where the words end that name a variant: "Pro Max". */
    int ofVariant(int from, int limit) {
        int end = from;
        while (end < limit && grammar.is(Words.VARIANT, text, end) && text.capitalised(end)) {
            end++;
        }
        return end;
    }

    /** The number or code that a comma, slash or "and" joins to the thing before; 0 when there is none. */
    int sibling(int token, int limit) {
        boolean joins = token + 1 < limit && (text.is(token, ',') || text.is(token, '/')
                || grammar.is(Words.CONJUNCTION, text, token));
        int next = token + 1;
        if (joins && text.is(token, ',') && next + 1 < limit && grammar.is(Words.CONJUNCTION, text, next)) {
            next++;
        }
        boolean code = joins
                && (forms.isCode(next) || (forms.isNameNumber(next, limit) && !text.glued(next)));
        return code && !forms.isTaken(next) ? next : 0;
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

    /** One past the last token of the next part of a name, 0 when the name ends before. */
    private int nextPart(int token, int limit) {
        if (token >= limit || forms.isTaken(token)) {
            return 0;
        }
        if (joinsPlace(token, limit)) {
            return token + 4;
        }
        if (text.glued(token) && text.is(token, '+')) {
            return token + 1;
        }
        int joined = joinedPart(token, limit);
        if (joined > 0) {
            return joined;
        }
        if (text.is(token, TokenKind.NUMBER)) {
            return forms.isNameNumber(token, limit) ? token + 1 : 0;
        }
        boolean variant = text.capitalised(token) && grammar.is(Words.VARIANT, text, token);
        return (forms.isNamePart(token) && (variant || !forms.isFunctionWord(token)))
                || (text.glued(token) && text.is(token, TokenKind.WORD)) ? token + 1 : 0;
    }

    /** "-Benz", "&T", ".com": a part behind a sign; 0 when there is none. */
    private int joinedPart(int token, int limit) {
        int next = token + 1;
        if (next >= limit) {
            return 0;
        }
        boolean tight = text.glued(token) && text.glued(next);
        boolean number = text.is(next, TokenKind.NUMBER);
        boolean sign = text.is(token, TokenKind.HYPHEN) || text.is(token, '&') || text.is(token, '/');
        if (tight && sign && (forms.isNamePart(next) || number)) {
            return token + 2;
        }
        if (text.is(token, '&') && forms.isCapitalWord(next)) {
            return token + 2;
        }
        return tight && text.is(token, '.') && (text.is(next, TokenKind.WORD) || number) ? token + 2 : 0;
    }

    /** "Vitry-sur-Seine": a small word between two hyphens. */
    private boolean joinsPlace(int token, int limit) {
        if (token + 3 >= limit || !text.is(token, TokenKind.HYPHEN) || !text.is(token + 2, TokenKind.HYPHEN)) {
            return false;
        }
        return text.glued(token) && text.glued(token + 1) && text.glued(token + 2) && text.glued(token + 3)
                && !text.capitalised(token + 1) && forms.isCapitalWord(token + 3);
    }

    /** A name that the vocabulary knows; the line's name after a code belongs to that: "the S6 Edge". */
    private boolean isAnotherName(int first, int token) {
        Gazetteer.Match match = gazetteer.at(text, token);
        return match != null && !(match.line() && token == first + 1 && forms.isCode(first));
    }

    private boolean startsOrganisation(int token) {
        Gazetteer.Match match = gazetteer.at(text, token);
        return match != null && !match.entity().kind().isThing();
    }
}
