package dev.chappe.enrich.event;

import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.article.Annotator;
import dev.chappe.enrich.event.article.NameBook;
import dev.chappe.enrich.event.frame.FrameBook;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.enrich.event.frame.Taxonomy;
import dev.chappe.enrich.event.merge.Confidence;
import dev.chappe.enrich.event.merge.DraftMerger;
import dev.chappe.enrich.event.merge.EventMaker;
import dev.chappe.enrich.event.read.Details;
import dev.chappe.enrich.event.read.ActionReader;
import dev.chappe.enrich.event.read.ArticleDay;
import dev.chappe.enrich.event.read.Attributions;
import dev.chappe.enrich.event.read.Companions;
import dev.chappe.enrich.event.read.MarketSums;
import dev.chappe.enrich.event.read.Draft;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.event.read.EventReader;
import dev.chappe.enrich.event.read.ForecastReader;
import dev.chappe.enrich.event.read.FrameReader;
import dev.chappe.enrich.event.read.GeneralNews;
import dev.chappe.enrich.event.read.NamingReader;
import dev.chappe.enrich.event.read.OwnTypeReader;
import dev.chappe.enrich.event.read.Passing;
import dev.chappe.enrich.event.read.RatingReader;
import dev.chappe.enrich.event.read.ShareReader;
import dev.chappe.enrich.event.read.Steps;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.event.trace.Outcome;
import dev.chappe.enrich.event.trace.Sign;
import dev.chappe.enrich.event.trace.Trace;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Language;
import dev.chappe.enrich.text.LanguageDetector;
import dev.chappe.enrich.text.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads typed events out of articles. Pure, safe to share among threads, and without fault on any text: what cannot be
 * read gives no event.
 */
public final class EventExtractor {

    private final Map<Language, FrameBook> books = new HashMap<>();
    private final Annotator annotator = new Annotator();
    private final LanguageDetector detector = LanguageDetector.standard();
    private final List<EventReader> readers;
    private final DraftMerger merger;
    private final Taxonomy bundled;
    private final Details details;
    private final EventMaker maker;
    private final Confidence confidence;

    private EventExtractor(Taxonomy bundled, Collection<OwnType> ownTypes) {
        this.bundled = bundled;
        Languages.known().forEach(language -> books.put(language, FrameBook.load(language, ownTypes)));
        readers = new ArrayList<>(
                List.of(new FrameReader(bundled), new ActionReader(), new NamingReader(), new ForecastReader(),
                        new ShareReader(), new RatingReader()));
        if (!ownTypes.isEmpty()) {
            readers.add(new OwnTypeReader(ownTypes));
        }
        Taxonomy taxonomy = bundled.with(ownTypes);
        merger = new DraftMerger(taxonomy);
        details = new Details(bundled);
        maker = new EventMaker(taxonomy);
        confidence = new Confidence(taxonomy);
    }

    /** With the bundled taxonomy and vocabulary, which are read here. */
    public static EventExtractor standard() {
        return with(List.of());
    }

    /** With the bundled vocabulary, for the bundled types and a user's own. */
    public static EventExtractor with(Collection<OwnType> ownTypes) {
        return new EventExtractor(Taxonomy.standard(), ownTypes);
    }

    /** The events, organisations and products of an article; none when it is in no language that is known. */
    public Extraction extract(ArticleText article) {
        return extract(article, Trace.OFF);
    }

    /** The same of an article whose language is certain. */
    public Extraction extract(ArticleText article, Language language) {
        return extract(article, language, Trace.OFF, confidence.least());
    }

    /** The same with somebody who is told each step of the reading. */
    public Extraction extract(ArticleText article, Trace trace) {
        return extract(article, trace, confidence.least());
    }

    /**
     * The same with another least confidence than the one that was found best.
     *
     * @param least
     *            0 gives every event, however unlikely
     */
    public Extraction extract(ArticleText article, Trace trace, double least) {
        return extract(article, languageOf(article), trace, least);
    }

    private Extraction extract(ArticleText article, Language language, Trace trace, double least) {
        FrameBook book = books.get(language);
        trace.begin(book == null ? Language.UNDETERMINED : language);
        if (book == null) {
            return new Extraction(language, List.of(), List.of(), List.of());
        }
        AnnotatedArticle annotated = annotator.annotate(article, language, book).with(trace);
        annotated.passages().forEach(trace::sentence);
        List<Event> events = events(annotated, drafts(annotated), least);
        return new Extraction(language, events, names(annotated.names(), name -> name.kind().isOrganisation()),
                names(annotated.names(), name -> name.kind().isThing()));
    }

    /** What the readers find, apart from weak signs that stand alone. */
    private List<Draft> drafts(AnnotatedArticle article) {
        LocalDate today = ArticleDay.of(article);
        Steps steps = new Steps(article);
        List<Draft> drafts = new ArrayList<>();
        for (EventReader reader : readers) {
            List<Draft> found = reader.read(article, today);
            List<Draft> taken = found.subList(0, Math.min(EventReader.MOST_DRAFTS, found.size()));
            steps.drop(found, taken, Cause.TOO_MANY);
            drafts.addAll(taken);
        }
        List<Draft> kept = MarketSums.apart(Companions.keep(drafts));
        steps.drop(drafts, kept, Cause.LONE_COMPANION);
        return kept;
    }

    private List<Event> events(AnnotatedArticle article, List<Draft> drafts, double least) {
        Steps steps = new Steps(article);
        List<Draft> merged = Passing.drop(article, merger.merge(article, GeneralNews.drop(article, drafts)));
        Attributions attributions = new Attributions(article);
        merged.forEach(attributions::fill);
        merged.stream().filter(draft -> bundled.knows(draft.type()))
                .forEach(draft -> details.fill(article, draft, merged));
        List<Event> events = new ArrayList<>();
        for (Draft draft : merged) {
            if (draft.doubts().contains(Doubt.NAMELESS)) {
                steps.drop(draft, Cause.NAMELESS);
            } else {
                Event event = maker.make(article, draft);
                boolean likely = event.confidence() >= least || isKeptAnyhow(event);
                if (likely) {
                    events.add(event);
                }
                if (article.trace().isOn()) {
                    List<Sign> signs = confidence.signs(article, draft);
                    steps.tell(draft, likely
                            ? new Outcome.Told(event, signs)
                            : new Outcome.Unlikely(event, least, signs));
                }
            }
        }
        return events;
    }

    /** What takes an event back is never printed as one, and of a user's own types nobody knows what is likely. */
    private boolean isKeptAnyhow(Event event) {
        return event.factuality() == Factuality.DENIED || !bundled.knows(event.type());
    }

    private static List<RoleValue.Name> names(NameBook names, Predicate<NameMention> wanted) {
        return names.firsts().stream().filter(wanted).map(names::nameOf).distinct().toList();
    }

    private Language languageOf(ArticleText article) {
        String sample = article.body().isBlank() ? article.title() : article.body();
        return detector.detect(sample, article.declaredLanguage());
    }
}
