package dev.chappe.enrich.clause;

import dev.chappe.enrich.grammar.Function;
import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Sentence;
import dev.chappe.enrich.text.Span;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article, asked by token. Tokens are numbered in the field.
 *
 * @param number
 *            of the sentence in the article, the title's first
 * @param paragraph
 *            of the sentence in the article, from 0
 * @param names
 *            of the sentence, in order
 */
public record Passage(AnnotatedText text, Sentence sentence, int number, int paragraph, Grammar grammar,
        List<NameMention> names) {

    public Passage {
        names = List.copyOf(names);
    }

    /** With the names that the text has in the sentence. */
    public Passage(AnnotatedText text, Sentence sentence, int number, int paragraph, Grammar grammar) {
        this(text, sentence, number, paragraph, grammar, names(text, sentence));
    }

    private static List<NameMention> names(AnnotatedText text, Sentence sentence) {
        List<NameMention> names = new ArrayList<>();
        int token = sentence.firstToken();
        while (token < sentence.endToken()) {
            NameMention name = text.name(token);
            if (name != null) {
                names.add(name);
            }
            token = name == null ? token + 1 : name.endToken();
        }
        return names;
    }

    public TokenizedText tokens() {
        return text.tokens();
    }

    public int first() {
        return sentence.firstToken();
    }

    public int end() {
        return sentence.endToken();
    }

    public boolean has(int token) {
        return token >= first() && token < end();
    }

    public boolean isTitle() {
        return tokens().field() == Field.TITLE;
    }

    public Span span() {
        return sentence.span(tokens());
    }

    public @Nullable NameMention name(int token) {
        return has(token) ? text.name(token) : null;
    }

    public @Nullable Mention figure(int token) {
        return has(token) ? text.figure(token) : null;
    }

    public boolean is(Words set, int token) {
        return has(token) && grammar.is(set, tokens(), token);
    }

    public boolean is(char character, int token) {
        return has(token) && tokens().is(token, character);
    }

    public @Nullable Function preposition(int token) {
        return has(token) ? grammar.preposition(tokens(), token) : null;
    }

    /** One past the last token of the preposition that begins at a token; the token itself when none does. */
    public int endOfPreposition(int token) {
        return has(token) ? grammar.endOfPreposition(tokens(), token) : token;
    }

    /** What a token can be, of the words whose forms are known. */
    public List<WordSense> senses(int token) {
        return has(token) ? text.senses(token, grammar) : List.of();
    }

    /** What a token is of the verbs that it can be: none where it is a noun of the same form. */
    public List<WordSense> verbs(int token) {
        return has(token) ? text.verbs(token, this) : List.of();
    }

    /** "la montre que vient de sortir X": a relative that its clause acts on, and no subject of it. */
    public boolean isObjectRelative(int token) {
        return is(Words.RELATIVE, token) && is(Words.SUBORDINATOR, token) && !is(Words.SUBJECT_RELATIVE, token)
                && name(is(',', token - 1) ? token - 2 : token - 1) != null;
    }

    public boolean isAdverb(int token) {
        return has(token) && grammar.isAdverb(tokens(), token);
    }

    /** The figures of that kind in the sentence, in order. */
    public <T extends Mention> List<T> figures(Class<T> kind) {
        List<T> figures = new ArrayList<>();
        Mention last = null;
        for (int token = first(); token < end(); token++) {
            Mention figure = text.figure(token);
            if (figure != null && !figure.equals(last) && kind.isInstance(figure)) {
                figures.add(kind.cast(figure));
            }
            last = figure;
        }
        return figures;
    }
}
