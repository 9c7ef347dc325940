package dev.chappe.enrich.event;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Annotator;
import dev.chappe.enrich.event.frame.FrameBook;
import dev.chappe.enrich.mention.Mention;
import dev.chappe.enrich.mention.NumericMentions;
import dev.chappe.enrich.mention.PlainNumber;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.LanguageDetector;
import dev.chappe.enrich.text.Languages;
import dev.chappe.enrich.text.TokenizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the figures and names of a text, the ground that events are found on. Pure, safe to share among threads. */
public final class MentionReader {

    private final Map<Language, FrameBook> books = new LinkedHashMap<>();
    private final Annotator annotator = new Annotator();
    private final NumericMentions numeric = NumericMentions.standard();
    private final LanguageDetector detector = LanguageDetector.standard();

    private MentionReader() {
        Languages.known().forEach(language -> books.put(language, FrameBook.load(language)));
    }

    /** With the bundled vocabulary, which is read here. */
    public static MentionReader standard() {
        return new MentionReader();
    }

    /** The mentions of one field, in the language that is declared if it is known, else in the one that is detected. */
    public Mentions read(ArticleText article, Field field) {
        Language language = languageOf(article, field);
        TokenizedText text = TokenizedText.of(field, article.field(field));
        List<Mention> figures = new ArrayList<>(numeric.find(text, language, article.publishedAt()));
        figures.removeIf(PlainNumber.class::isInstance);
        figures.addAll(numeric.numbers(text, language));
        return new Mentions(figures, names(article, language, field));
    }

    private List<Mentions.Named> names(ArticleText article, Language language, Field field) {
        FrameBook book = books.getOrDefault(language, books.values().iterator().next());
        AnnotatedArticle annotated = annotator.annotate(article, language, book);
        List<Mentions.Named> names = new ArrayList<>();
        for (Passage passage : annotated.passages()) {
            for (NameMention name : passage.tokens().field() == field ? passage.names() : List.<NameMention>of()) {
                names.add(new Mentions.Named(name, annotated.names().nameOf(name)));
            }
        }
        return names;
    }

    private Language languageOf(ArticleText article, Field field) {
        String declared = article.declaredLanguage();
        Language language = new Language(declared == null ? "" : declared);
        return books.containsKey(language) ? language : detector.detect(article.field(field), declared);
    }
}
