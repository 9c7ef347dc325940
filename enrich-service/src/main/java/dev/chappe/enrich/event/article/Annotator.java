package dev.chappe.enrich.event.article;

import dev.chappe.enrich.clause.AnnotatedText;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.frame.FrameBook;
import dev.chappe.enrich.grammar.Grammar;
import dev.chappe.enrich.grammar.Grammar.Words;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.NumericMentions;
import dev.chappe.enrich.name.Capitals;
import dev.chappe.enrich.name.Gazetteer;
import dev.chappe.enrich.name.GivenNames;
import dev.chappe.enrich.name.NameEndings;
import dev.chappe.enrich.name.NameFinder;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.Sentence;
import dev.chappe.enrich.text.Sentences;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Reads an article as far as sentences and names. */
public final class Annotator {

    /** In tokens. */
    private static final int LONGEST_SENTENCE = 300;

    private static final int LONGEST_OFFICE = 4;

    private final NameFinder finder = new NameFinder(Gazetteer.standard(), GivenNames.standard(),
            NameEndings.standard());
    private final NumericMentions figures = NumericMentions.standard();

    /** A field cut up, before its names are known. */
    private record Cut(TokenizedText tokens, List<Sentence> sentences, List<Mention> figures) {}

    public AnnotatedArticle annotate(ArticleText article, Language language, FrameBook book) {
        Capitals capitals = new Capitals();
        List<Cut> cuts = new ArrayList<>();
        for (Field field : Field.values()) {
            TokenizedText tokens = TokenizedText.of(field, article.field(field));
            List<Sentence> sentences = shorten(Sentences.of(tokens, language).list());
            cuts.add(new Cut(tokens, sentences, figures.find(tokens, language, article.publishedAt())));
            capitals.read(tokens, sentences);
        }
        List<Mention> below = cuts.getLast().figures();
        List<AnnotatedText> texts = new ArrayList<>();
        for (Cut cut : cuts) {
            List<Mention> sums = cut.tokens().field() == Field.TITLE
                    ? HeadlineSums.complete(cut.figures(), below)
                    : cut.figures();
            List<NameMention> names = finder
                    .find(cut.tokens(), cut.sentences(), sums, book.grammar(), capitals).stream()
                    .filter(name -> !isOfOffice(book.grammar(), cut.tokens(), name)).toList();
            texts.add(new AnnotatedText(cut.tokens(), cut.sentences(), names, sums));
        }
        NameKinds kinds = new NameKinds(book);
        List<Passage> first = passages(texts, book);
        first.forEach(kinds::read);
        List<AnnotatedText> told = texts.stream().map(kinds::settle).toList();
        List<Passage> passages = passages(told, book);
        return new AnnotatedArticle(article, language, book, passages);
    }

    /** "le chef de l'État": part of what somebody is called. */
    private static boolean isOfOffice(Grammar grammar, TokenizedText tokens, NameMention name) {
        for (int at = Math.max(0, name.firstToken() - LONGEST_OFFICE); at < name.firstToken(); at++) {
            if (grammar.endOf(Words.OFFICE, tokens, at) >= name.endToken()) {
                return true;
            }
        }
        return false;
    }

    /** Cuts what is too long to be a sentence, so that no search in one takes long. */
    private static List<Sentence> shorten(List<Sentence> sentences) {
        List<Sentence> shorter = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int from = sentence.firstToken(); from < sentence.endToken(); from += LONGEST_SENTENCE) {
                shorter.add(new Sentence(from, Math.min(sentence.endToken(), from + LONGEST_SENTENCE)));
            }
        }
        return shorter;
    }

    private static List<Passage> passages(List<AnnotatedText> texts, FrameBook book) {
        List<Passage> passages = new ArrayList<>();
        int paragraph = 0;
        for (AnnotatedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                if (text.tokens().startsLine(sentence.firstToken())) {
                    paragraph++;
                }
                passages.add(new Passage(text, sentence, passages.size(), paragraph, book.grammar()));
            }
        }
        return passages;
    }
}
