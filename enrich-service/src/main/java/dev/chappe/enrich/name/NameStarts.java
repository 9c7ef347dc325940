package dev.chappe.enrich.name;

import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.name.Capitals.Casing;
import dev.chappe.enrich.text.Sentence;
import dev.chappe.enrich.text.TokenKind;
import dev.chappe.enrich.text.TokenizedText;

/** Where a name can begin: a capital says so, unless its place alone gives it to the word. */
final class NameStarts {

    private final TokenizedText text;
    private final Grammar grammar;
    private final Capitals usage;
    private final TokenForms forms;

    NameStarts(TokenizedText text, Grammar grammar, Capitals usage, TokenForms forms) {
        this.text = text;
        this.grammar = grammar;
        this.usage = usage;
        this.forms = forms;
    }

    /** Whether an unknown name can begin at the token. */
    boolean opens(int token, Sentence sentence, Casing casing, Gazetteer gazetteer) {
        if (!forms.isNamePart(token)) {
            return false;
        }
        if (opensWithInitial(token, sentence.endToken())) {
            return true;
        }
        boolean pair = usage.isPair(text, token);
        if (forms.isFunctionWord(token) || text.foldedLength(token) < 2
                || (grammar.is(Words.GENERIC, text, token) && !pair) || grammar.is(Words.LEGAL_FORM, text, token)
                || grammar.is(Words.PERSON, text, token)) {
            return false;
        }
        if (casing != Casing.PLAIN) {
            return pair || isSure(token, casing) || !isOrdinary(token);
        }
        if (!isPlacedFirst(token, sentence) || isSure(token, casing)) {
            return true;
        }
        if (usage.isWrittenSmall(text, token)) {
            return false;
        }
        return pair || !isOrdinary(token)
                || (grammar.senses(text, token).isEmpty() && isBeforeName(token, sentence, gazetteer));
    }

    /** Whether a word that the vocabulary knows as a name can be the ordinary word here: "Target", "Orange". */
    boolean isDoubtful(int token, Sentence sentence, Casing casing) {
        if (casing == Casing.PLAIN && (!isPlacedFirst(token, sentence) || forms.hasInnerCapital(token))) {
            return false;
        }
        if (forms.isFunctionWord(token)) {
            return true;
        }
        return grammar.isOrdinary(text, token) && !usage.isCapitalInside(text, token)
                && (usage.isWrittenSmall(text, token) || !isBeforeVerb(token, sentence));
    }

    /** Whether a word goes on a name in a headline, where every word has a capital. */
    boolean continuesInHeadline(int token, Casing casing) {
        return usage.isPair(text, token - 1) || isSure(token, casing) || !isOrdinary(token);
    }

    /** Whether a word after the name of a place makes a longer name of it: "Manchester United". */
    boolean goesOnPlace(int token, Casing casing) {
        if (!forms.isCapitalWord(token) || forms.isFunctionWord(token) || grammar.is(Words.GENERIC, text, token)
                || grammar.is(Words.PERSON, text, token) || forms.isTaken(token)) {
            return false;
        }
        return casing == Casing.PLAIN || usage.isPair(text, token - 1);
    }

    /** At the start of a sentence, or after a colon, quote, bracket or dash. */
    private boolean isPlacedFirst(int token, Sentence sentence) {
        return token == sentence.firstToken() || Capitals.isBreak(text, token - 1);
    }

    private boolean isOrdinary(int token) {
        return usage.isWrittenSmall(text, token) || grammar.isOrdinary(text, token)
                || grammar.looksOrdinary(text, token) || grammar.isAdverb(text, token);
    }

    /** Written with a capital where nothing but a name has one, or with capitals or digits inside. */
    private boolean isSure(int token, Casing casing) {
        return (usage.isCapitalInside(text, token) && !usage.isWrittenSmall(text, token))
                || (casing != Casing.SHOUTED && forms.hasInnerCapital(token)) || forms.isCode(token);
    }

    /** "E.Leclerc", "T-Head". */
    private boolean opensWithInitial(int token, int limit) {
        return token + 2 < limit && text.foldedLength(token) == 1 && text.glued(token + 1) && text.glued(token + 2)
                && (text.is(token + 1, TokenKind.HYPHEN) || text.is(token + 1, '.')) && forms.isCapitalWord(token + 2)
                && text.foldedLength(token + 2) > 2;
    }

    private boolean isBeforeName(int token, Sentence sentence, Gazetteer gazetteer) {
        return token + 1 < sentence.endToken() && forms.isCapitalWord(token + 1) && !forms.isFunctionWord(token + 1)
                && gazetteer.at(text, token + 1) == null;
    }

    /** "Carmat a récolté", "Chomp has raised". */
    private boolean isBeforeVerb(int token, Sentence sentence) {
        return token + 1 < sentence.endToken() && forms.isFiniteVerb(token + 1);
    }
}
