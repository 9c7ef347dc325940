package dev.chappe.alert.engine;

import static dev.chappe.alert.Subjects.NOON;
import static dev.chappe.alert.Subjects.changed;
import static dev.chappe.alert.Subjects.chip;
import static dev.chappe.alert.Subjects.pledge;
import static dev.chappe.alert.Subjects.trend;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.alert.engine.RuleEngine.Judgement;
import dev.chappe.alert.engine.Signal.State;
import dev.chappe.alert.rule.Rule;
import dev.chappe.alert.rule.RuleFiles;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleEngineTest {

    private static final String BIG = "type: INVESTMENT_PLEDGE, organisation: [Xiaomi, TSMC], amount: {least: 1 billion USD}";

    private Standing standing = Standing.NONE;
    private int unchanged;

    @Test
    void shouldTellTwentyArticlesAboutOneAnnouncementOnce() {
        RuleEngine engine = engine("events: {" + BIG + "}");
        List<Signal> signals = new ArrayList<>();
        for (int revision = 1; revision <= 20; revision++) {
            signals.addAll(judge(engine, pledge("e", revision, "Xiaomi", 200_000_000_000L, "CNY")));
        }

        assertThat(signals).extracting(Signal::state).containsExactly(State.NEW);
        assertThat(unchanged).isEqualTo(19);
    }

    @Test
    void shouldTellAgainWhatMattersToTheRule() {
        RuleEngine engine = engine("events: {" + BIG + "}");
        judge(engine, pledge("e", 1, "Xiaomi", 200_000_000_000L, "CNY"));

        assertThat(judge(engine, pledge("e", 2, "Xiaomi", 210_000_000_000L, "CNY"))).singleElement()
                .satisfies(signal -> {
                    assertThat(signal.state()).isEqualTo(State.UPDATED);
                    assertThat(signal.revision()).isEqualTo(2);
                    assertThat(signal.changes()).containsExactly("amount: 200 billion CNY -> 210 billion CNY");
                });
    }

    @Test
    void shouldNotTellAgainWhatDoesNotMatter() {
        RuleEngine engine = engine("events: {type: CHIP_LAUNCH}");
        judge(engine, chip("e", 1, "Xiaomi", "XRING O1", 3));

        assertThat(judge(engine, chip("e", 2, "Xiaomi", "XRING O1", 4))).isEmpty();
    }

    @Test
    void shouldTellWhenTheEventFirstMeetsTheRule() {
        RuleEngine engine = engine("events: {" + BIG + "}");

        assertThat(judge(engine, pledge("e", 1, "Xiaomi", 1_000_000L, "CNY"))).isEmpty();
        assertThat(judge(engine, pledge("e", 2, "Xiaomi", 200_000_000_000L, "CNY"))).extracting(Signal::state)
                .containsExactly(State.NEW);
    }

    @ParameterizedTest
    @CsvSource({"RETRACTED, DENIED, denied", "MERGED, ANNOUNCED, the same announcement as event other"})
    void shouldTakeBackWhatFell(String change, String factuality, String reason) {
        RuleEngine engine = engine("events: {" + BIG + "}");
        NewsEvent pledge = pledge("e", 1, "Xiaomi", 200_000_000_000L, "CNY");
        judge(engine, pledge);

        assertThat(judge(engine, changed(pledge, change, factuality))).singleElement().satisfies(signal -> {
            assertThat(signal.state()).isEqualTo(State.RETRACTED);
            assertThat(signal.reason()).startsWith(reason);
        });
        assertThat(judge(engine, changed(pledge, change, factuality))).isEmpty();
    }

    @Test
    void shouldTakeBackWhatNoLongerMeetsTheRuleAndSayWhy() {
        RuleEngine engine = engine("events: {" + BIG + "}");
        judge(engine, pledge("e", 1, "Xiaomi", 200_000_000_000L, "CNY"));

        assertThat(judge(engine, pledge("e", 2, "Xiaomi", 2_000_000L, "CNY"))).singleElement()
                .satisfies(signal -> assertThat(signal.reason()).isEqualTo("no longer at least 1 billion USD: amount"
                        + " is 2 million CNY (282,000 USD at 0.141)"));
    }

    @Test
    void shouldNotTakeBackWhatOnlyFewerTell() {
        RuleEngine engine = engine("events: {type: CHIP_LAUNCH, origins: {least: 2}}");
        NewsEvent launch = chip("e", 1, "Xiaomi", "XRING O1", 3);
        judge(engine, launch);
        NewsEvent fewer = new NewsEvent("e", launch.type(), 2, "UPDATED", null,
                new Subject.Told("ANNOUNCED", null, 0.5, 1, 1, List.of("en"), NOON), launch.roles(), launch.proofs());

        assertThat(judge(engine, fewer)).isEmpty();
    }

    @Test
    void shouldTellADenialToARuleThatAsksForDenials() {
        RuleEngine engine = engine("events: {type: INVESTMENT_PLEDGE, factuality: DENIED}");
        NewsEvent pledge = pledge("e", 1, "Xiaomi", 1, "USD");

        assertThat(judge(engine, pledge)).isEmpty();
        assertThat(judge(engine, changed(pledge, "RETRACTED", "DENIED"))).extracting(Signal::state)
                .containsExactly(State.NEW);
    }

    @Test
    void shouldFollowATrendFromItsRiseToItsEnd() {
        RuleEngine engine = engine("trends: {state: [RISING, PEAK], score: {least: 6}}");

        assertThat(judge(engine, trend("xiaomi", "RISING", 5))).isEmpty();
        assertThat(judge(engine, trend("xiaomi", "RISING", 7))).extracting(Signal::state).containsExactly(State.NEW);
        assertThat(judge(engine, trend("xiaomi", "PEAK", 13))).extracting(Signal::changes)
                .containsExactly(List.of("state: RISING -> PEAK"));
        assertThat(judge(engine, trend("xiaomi", "FADING", 2))).extracting(Signal::state)
                .containsExactly(State.RETRACTED);
        assertThat(judge(engine, trend("xiaomi", "RISING", 9))).extracting(Signal::revision).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"organisation: xiaomi | true", "organisation: Xiao | false",
        "organisation: 'XIAOMI corp' | true", "organisation: Corp Xiaomi | false", "source: circuit daily | true",
        "language: fr | true", "language: de | false", "confidence: {least: 0.8} | true",
        "origins: {most: 1} | false", "percent: {least: 1} | false", "amount: {least: 900 million EUR} | true",
        "amount: {least: 1 million USD, most: 2 million USD} | false", "fields: {investor: Xiaomi} | true",
        "fields: {amount: {least: 1 billion CNY}} | true", "fields: {amount: {least: 1}} | false"})
    void shouldHoldConditionsAgainstTheEvent(String condition, boolean held) {
        Subject event = pledge("e", 1, "Xiaomi Corp.", 200_000_000_000L, "CNY");
        RuleBook book = book("events: {" + condition + "}");
        Rule rule = book.rules().iterator().next();

        assertThat(RuleEngine.explain(rule, event).met()).isEqualTo(held);
        assertThat(judge(new RuleEngine(book), event)).hasSize(held ? 1 : 0);
    }

    @Test
    void shouldExplainANearMiss() {
        Rule rule = book("events: {" + BIG + "}").rules().iterator().next();
        var explanation = RuleEngine.explain(rule, pledge("e", 1, "TSMC", 100_000_000L, "EUR"));

        assertThat(explanation.isNearMiss()).isTrue();
        assertThat(explanation.findings()).hasToString("[held      type: wanted INVESTMENT_PLEDGE, found"
                + " INVESTMENT_PLEDGE, held      organisation: wanted Xiaomi or TSMC, found TSMC, not held  amount:"
                + " wanted at least 1 billion USD, found 100 million EUR (117 million USD at 1.17)]");
    }

    private List<Signal> judge(RuleEngine engine, Subject subject) {
        Judgement judgement = engine.judge(subject, standing, NOON);
        standing = judgement.standing();
        unchanged += judgement.unchanged();
        return judgement.signals();
    }

    private static RuleEngine engine(String conditions) {
        return new RuleEngine(book(conditions));
    }

    private static RuleBook book(String conditions) {
        return new RuleBook(List.of(RuleFiles.parse("desk", "desk.yaml",
                "channels:\n  out: {kind: stdout}\nrules:\n  one:\n    " + conditions + "\n    channels: out\n")));
    }
}
