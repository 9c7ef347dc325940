package dev.chappe.enrich.clause;

import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.grammar.WordSense;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Sentence;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A field of an article with its sentences, and for each token the name or figure that it belongs to. */
public final class AnnotatedText {

    private final TokenizedText tokens;
    private final List<Sentence> sentences;
    private final @Nullable NameMention[] names;
    private final @Nullable Mention[] figures;
    private final List<Mention> allFigures;
    private final @Nullable List<WordSense>[] senses;
    private final @Nullable List<WordSense>[] verbs;
    private final @Nullable VerbGroup[] finite;
    private final BitSet readFinite = new BitSet();

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know nothing of their elements' parameters
    public AnnotatedText(TokenizedText tokens, List<Sentence> sentences, List<NameMention> names,
            List<Mention> figures) {
        this(tokens, sentences, names, figures, new List[tokens.count()], new List[tokens.count()]);
    }

    private AnnotatedText(TokenizedText tokens, List<Sentence> sentences, List<NameMention> names,
            List<Mention> figures, @Nullable List<WordSense>[] senses, @Nullable List<WordSense>[] verbs) {
        this.tokens = tokens;
        this.senses = senses;
        this.verbs = verbs;
        this.finite = new VerbGroup[tokens.count()];
        this.sentences = List.copyOf(sentences);
        this.allFigures = List.copyOf(figures);
        this.names = new NameMention[tokens.count()];
        this.figures = new Mention[tokens.count()];
        for (NameMention name : names) {
            for (int i = name.firstToken(); i < name.endToken(); i++) {
                this.names[i] = name;
            }
        }
        for (Mention figure : figures) {
            int end = Math.min(tokens.count(), tokens.tokenAt(figure.span().end() - 1) + 1);
            for (int i = tokens.tokenAt(figure.span().start()); i < end; i++) {
                this.figures[i] = figure;
            }
        }
    }

    /** The same text with other names in the same places, which change nothing of what its words are. */
    public AnnotatedText withNames(UnaryOperator<NameMention> change) {
        List<NameMention> changed = new ArrayList<>();
        NameMention last = null;
        for (NameMention name : names) {
            if (name != null && !name.equals(last)) {
                changed.add(change.apply(name));
            }
            last = name;
        }
        return new AnnotatedText(tokens, sentences, changed, allFigures, senses, verbs);
    }

    public TokenizedText tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The name that a token belongs to, null when it belongs to none or there is no such token. */
    public @Nullable NameMention name(int token) {
        return token >= 0 && token < names.length ? names[token] : null;
    }

    /** What a token can be, looked up at the first call; nothing inside a name. The grammar is the article's own. */
    List<WordSense> senses(int token, Grammar grammar) {
        List<WordSense> known = senses[token];
        if (known == null) {
            known = names[token] == null ? grammar.senses(tokens, token) : List.of();
            senses[token] = known;
        }
        return known;
    }

    /** The verbs that a token is in its own sentence, read at the first call. */
    List<WordSense> verbs(int token, Passage sentence) {
        List<WordSense> known = verbs[token];
        if (known == null) {
            known = VerbGroups.readVerbs(sentence, token);
            verbs[token] = known;
        }
        return known;
    }

    /** The group of the finite verb that a token is in its own sentence, read at the first call; null when it is none. */
    @Nullable
    VerbGroup finite(int token, Passage sentence) {
        if (!readFinite.get(token)) {
            finite[token] = VerbGroups.readFinite(sentence, token);
            readFinite.set(token);
        }
        return finite[token];
    }

    /** The figure that a token belongs to, null when it belongs to none, or to a name, or there is no such token. */
    public @Nullable Mention figure(int token) {
        return token >= 0 && token < figures.length && names[token] == null ? figures[token] : null;
    }
}
