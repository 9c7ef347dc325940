package dev.chappe.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.enrich.TestLanguages;
import dev.chappe.enrich.clause.Passage;
import dev.chappe.enrich.event.trace.Cause;
import dev.chappe.enrich.event.trace.Outcome;
import dev.chappe.enrich.event.trace.Step;
import dev.chappe.enrich.event.trace.Trace;
import dev.chappe.enrich.text.ArticleText;
import dev.chappe.enrich.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final EventExtractor EXTRACTOR = EventExtractor.standard();

    /** Keeps what it is told. */
    private static final class Notes implements Trace {
        final List<Step> steps = new ArrayList<>();
        Language language = Language.UNDETERMINED;
        int sentences;

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void begin(Language read) {
            language = read;
        }

        @Override
        public void sentence(Passage passage) {
            sentences++;
        }

        @Override
        public void step(Step step) {
            steps.add(step);
        }
    }

    private static Notes read(String language, String text) {
        Notes notes = new Notes();
        EXTRACTOR.extract(new ArticleText("", text, language, null), notes);
        return notes;
    }

    private static List<Cause> causes(Notes notes, String type) {
        return notes.steps.stream().filter(step -> step.type().equals(type)).map(Step::outcome)
                .map(outcome -> outcome instanceof Outcome.Dropped dropped ? dropped.cause() : null).toList();
    }

    @Test
    void shouldTellEveryEventWithTheSignsThatItsConfidenceRestsOn() {
        ArticleText article = new ArticleText("", "Microsoft will invest 3 billion euros in France over five years.",
                "en", null);
        Notes notes = new Notes();
        Extraction extraction = EXTRACTOR.extract(article, notes);

        assertThat(notes.steps).extracting(Step::outcome).filteredOn(Outcome.Told.class::isInstance).singleElement()
                .satisfies(outcome -> {
                    Outcome.Told told = (Outcome.Told) outcome;
                    assertThat(told.event()).isEqualTo(extraction.events().getFirst());
                    assertThat(told.signs()).extracting(sign -> sign.name())
                            .contains("type INVESTMENT_PLEDGE", "known", "planned");
                });
        assertThat(notes.language).isEqualTo(TestLanguages.ENGLISH);
        assertThat(notes.sentences).isEqualTo(1);
    }

    @Test
    void shouldTellWhichRoleStayedEmpty() {
        Notes notes = read("en", "Microsoft will buy.");

        assertThat(notes.steps).filteredOn(step -> step.type().equals("ACQUISITION")).extracting(Step::outcome)
                .contains(new Outcome.Dropped(Cause.EMPTY_ROLE, "target"));
    }

    @Test
    void shouldTellThatSomethingIsAsked() {
        assertThat(causes(read("fr", "Microsoft va-t-il racheter Nokia ?"), "ACQUISITION")).contains(Cause.QUESTION);
    }

    @Test
    void shouldTellThatAPledgeIsPast() {
        assertThat(causes(read("en", "Microsoft invested 3 billion euros."), "INVESTMENT_PLEDGE"))
                .contains(Cause.PAST);
    }

    @Test
    void shouldTellWhichSentenceTellsTheSame() {
        Notes notes = read("en", "Microsoft will buy Nokia. The purchase of Nokia by Microsoft is worth $3 billion.");

        assertThat(notes.steps).extracting(Step::outcome).anyMatch(Outcome.Merged.class::isInstance)
                .anyMatch(Outcome.Told.class::isInstance);
    }

    @Test
    void shouldReadTheSameWhetherSomebodyListensOrNot() {
        ArticleText article = new ArticleText("", "Microsoft will buy Nokia. Apple a dévoilé l'iPhone 99.", "en", null);

        assertThat(EXTRACTOR.extract(article, new Notes())).isEqualTo(EXTRACTOR.extract(article));
    }

    @Test
    void shouldSayThatALanguageIsNotRead() {
        assertThat(
                read("de", "Der Hersteller hat am Montag in der Stadt einen sehr schnellen Chip vorgestellt.").language)
                .isEqualTo(Language.UNDETERMINED);
    }
}
