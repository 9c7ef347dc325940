package dev.chappe.enrich.event.read;

import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.article.AnnotatedArticle;
import dev.chappe.enrich.event.frame.MarketWords;
import dev.chappe.enrich.event.frame.MarketWords.Topic;
import dev.chappe.enrich.event.read.Draft.Doubt;
import dev.chappe.enrich.name.NameMention;
import dev.chappe.enrich.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a bank or broker says a stock, sector or class of assets is worth. */
public final class RatingReader implements EventReader {

    @Override
    public List<Draft> read(AnnotatedArticle article, @Nullable LocalDate today) {
        Reading reading = new Reading(article, new Telling(today));
        EventReader.readSentences(article, reading.drafts, reading::read);
        return reading.drafts;
    }

    private static final class Reading {

        private static final String TYPE = "ANALYST_RATING";
        /** A note goes on for so many sentences without naming its analyst or subject again. */
        private static final int CARRIED = 4;

        private final AnnotatedArticle article;
        private final Telling telling;
        private final MarketWords words;
        private final RatingSubjects subjects;
        private final List<Draft> drafts = new ArrayList<>();
        private @Nullable NameMention lastAnalyst;
        private int lastNumber = Integer.MIN_VALUE / 2;

        Reading(AnnotatedArticle article, Telling telling) {
            this.article = article;
            this.telling = telling;
            this.words = article.book().markets();
            this.subjects = new RatingSubjects(article);
        }

        void read(Passage passage) {
            Analysts analysts = new Analysts(article, passage);
            if (!words.anywhere(Topic.RATINGCONTEXT, passage)) {
                remember(passage, analysts.heading());
                return;
            }
            for (Analysts.Note note : analysts.notes()) {
                NameMention analyst = note.analyst();
                if (analyst == null && passage.number() - lastNumber <= CARRIED) {
                    analyst = lastAnalyst;
                }
                if (analyst != null) {
                    for (Stretch part : subjects.parts(passage, note, analyst)) {
                        read(passage, new Analysts.Note(note.analyst(), part), analyst);
                    }
                    remember(passage, analyst);
                }
            }
        }

        private void remember(Passage passage, @Nullable NameMention analyst) {
            if (analyst != null) {
                lastAnalyst = analyst;
                lastNumber = passage.number();
            }
        }

        private void read(Passage passage, Analysts.Note note, NameMention analyst) {
            RatingWords ratings = new RatingWords(words, passage, note.place());
            add(draft(passage, analyst), ratings.to(), ratings.from(), note);
            RatingTargets targets = new RatingTargets(words, passage, note.place());
            add(draft(passage, analyst), targets.to(), targets.from(), note);
        }

        private Draft draft(Passage passage, NameMention analyst) {
            Draft draft = new Draft(TYPE, passage);
            draft.fill("analyst", article.names().nameOf(analyst), analyst);
            return draft;
        }

        private void add(Draft draft, @Nullable Verdict to, @Nullable Verdict from, Analysts.Note note) {
            if (to == null) {
                return;
            }
            draft.fill("to", to.value(), to.span());
            if (!subjects.fill(draft, note)) {
                return;
            }
            if (from != null) {
                draft.fill("from", from.value(), from.span());
            }
            if (note.analyst() == null) {
                draft.doubts().add(Doubt.ANTECEDENT);
            }
            Passage passage = draft.passage();
            draft.factuality(telling.factuality(passage, null, Telling.when(passage, passage.first())));
            drafts.add(draft);
        }
    }

    /**
     * A rating or price target, as a role value.
     *
     * @param span
     *            where it is told
     */
    record Verdict(RoleValue value, Span span) {}
}
