package dev.chappe.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chappe.alert.AlertDriver.Sent;
import dev.chappe.alert.deliver.Outcome;
import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Message.Form;
import dev.chappe.alert.release.Delivery;
import dev.chappe.contract.alert.Alert;
import dev.chappe.contract.alert.AlertState;
import dev.chappe.contract.event.EventChange;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertTopologyTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final String PLEDGES = """
              pledges:
                events: {type: INVESTMENT_PLEDGE, amount: {least: 1 million USD}}
                channels: out
            """;
    private static final long LARGE = 5_000_000;

    @TempDir
    private Path stateDirectory;
    private AlertDriver alert;

    @BeforeEach
    void start() {
        alert = new AlertDriver(stateDirectory, MORNING);
    }

    @AfterEach
    void stop() {
        alert.close();
    }

    @Test
    void shouldTellOnceAndSayThatItArrived() {
        alert.rules(PLEDGES);
        alert.pledge("e", 1, EventChange.NEW, LARGE);
        alert.pledge("e", 2, EventChange.CORROBORATED, LARGE);
        alert.pledge("e", 3, EventChange.CORROBORATED, LARGE);

        assertThat(alert.sent).hasSize(1);
        List<Alert> alerts = alert.alerts();
        assertThat(alerts).extracting(Alert::getState).containsOnly(AlertState.NEW);
        assertThat(alerts.getFirst().getMessage()).isEqualTo("New \u2013 Investment pledge: Xiaomi, 5 million USD");
        assertThat(alerts.getFirst().getEvidence()).extracting("quote").containsExactly("It will invest it.");
        assertThat(alerts.getLast().getAttempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.getDelivered()).isTrue();
            assertThat(attempt.getChannel()).isEqualTo("desk/out");
        });
        assertThat(alert.count("unchanged")).isEqualTo(2);
    }

    @Test
    void shouldTellChangesAndTheEndUnderOneAlertAndNewIds() {
        alert.rules(PLEDGES);
        alert.pledge("e", 1, EventChange.NEW, LARGE);
        alert.pledge("e", 2, EventChange.UPDATED, 2 * LARGE);
        alert.pledge("e", 3, EventChange.RETRACTED, 2 * LARGE);

        assertThat(alert.sent).extracting(sent -> sent.message().signals().getFirst().state())
                .containsExactly(Signal.State.NEW, Signal.State.UPDATED, Signal.State.RETRACTED);
        assertThat(alert.sent).extracting(sent -> sent.message().id()).doesNotHaveDuplicates();
        assertThat(alert.alerts()).extracting(Alert::getAlertId).containsOnly(
                alert.sent.getFirst().message().signals().getFirst().alertId());
    }

    @Test
    void shouldGoOnWithTheAlertOfAnEventThatWasMerged() {
        alert.rules(PLEDGES);
        alert.pledge("s", 1, EventChange.NEW, 1);
        alert.pledge("e", 1, EventChange.NEW, LARGE);
        alert.pledge("e", 2, EventChange.MERGED, LARGE);
        alert.pledge("s", 2, EventChange.CORROBORATED, LARGE);
        alert.pledge("s", 3, EventChange.UPDATED, 2 * LARGE);
        alert.pass(Duration.ofMinutes(1));
        alert.pledge("s", 4, EventChange.RETRACTED, 2 * LARGE);

        List<Signal> told = alert.sent.stream().map(sent -> sent.message().signals().getFirst()).toList();
        assertThat(told).extracting(Signal::state, Signal::revision, signal -> signal.subject().id()).containsExactly(
                tuple(Signal.State.NEW, 1, "e"), tuple(Signal.State.UPDATED, 3, "s"),
                tuple(Signal.State.RETRACTED, 4, "s"));
        assertThat(told).extracting(Signal::alertId).containsOnly(told.getFirst().alertId());
        assertThat(alert.sent).extracting(sent -> sent.message().id()).doesNotHaveDuplicates();
        assertThat(alert.alerts()).filteredOn(one -> one.getState() == AlertState.SUPPRESSED)
                .extracting(Alert::getReason).containsExactly("found to be event s, which may go on with it",
                        "goes on as event s; nothing that matters changed");
    }

    @Test
    void shouldTakeBackTheAlertOfAMergedEventThatTheOtherDoesNotGoOnWith() {
        alert.rules(PLEDGES);
        alert.pledge("e", 1, EventChange.NEW, LARGE);
        alert.pledge("e", 2, EventChange.MERGED, LARGE);
        alert.pass(Duration.ofSeconds(5));

        assertThat(alert.sent).hasSize(1);
        alert.pass(Duration.ofSeconds(6));
        assertThat(alert.sent.getLast().message().signals().getFirst()).satisfies(end -> {
            assertThat(end.state()).isEqualTo(Signal.State.RETRACTED);
            assertThat(end.reason()).isEqualTo("the same announcement as event s, which goes on");
        });
    }

    @Test
    void shouldTakeBackOneOfTwoAlertsThatTurnOutToBeOfOneAnnouncement() {
        alert.rules(PLEDGES);
        alert.pledge("s", 1, EventChange.NEW, LARGE);
        alert.pledge("e", 1, EventChange.NEW, LARGE);
        alert.pledge("e", 2, EventChange.MERGED, LARGE);
        alert.pledge("s", 2, EventChange.UPDATED, 2 * LARGE);

        assertThat(alert.sent).extracting(sent -> sent.message().signals().getFirst())
                .extracting(Signal::state, signal -> signal.subject().id()).containsExactly(
                        tuple(Signal.State.NEW, "s"), tuple(Signal.State.NEW, "e"), tuple(Signal.State.RETRACTED, "e"),
                        tuple(Signal.State.UPDATED, "s"));
    }

    @Test
    void shouldApplyChangedRulesWithoutARestart() {
        alert.rules(PLEDGES);
        alert.pledge("small", 1, EventChange.NEW, 10);
        alert.rules(PLEDGES.replace("1 million", "1"));
        alert.pledge("small", 2, EventChange.CORROBORATED, 10);
        alert.set("desk", null);
        alert.pledge("other", 1, EventChange.NEW, LARGE);

        assertThat(alert.sent).hasSize(1);
    }

    @Test
    void shouldHoldOnToTheRulesWhenTheNewOnesCannotBeRead() {
        alert.rules(PLEDGES);
        alert.set("desk", "rules: [");
        alert.pledge("e", 1, EventChange.NEW, LARGE);

        assertThat(alert.sent).hasSize(1);
        assertThat(alert.count("rules.refused")).isEqualTo(1);
    }

    @Test
    void shouldTellInADigestWhatTheThrottleHeldBack() {
        alert.rules(PLEDGES + "    throttle: 2 per 1h\n");
        for (int i = 0; i < 5; i++) {
            alert.pledge("e" + i, 1, EventChange.NEW, LARGE);
        }
        assertThat(alert.sent).hasSize(2);
        assertThat(alert.alerts()).filteredOn(told -> told.getState() == AlertState.SUPPRESSED).hasSize(3)
                .allSatisfy(
                        told -> assertThat(told.getReason()).startsWith("more than 2 in PT1H; told in a digest at"));
        alert.pass(Duration.ofHours(1));

        Sent digest = alert.sent.getLast();
        assertThat(alert.sent).hasSize(3);
        assertThat(digest.message().form()).isEqualTo(Form.DIGEST);
        assertThat(digest.message().signals()).extracting(signal -> signal.subject().id()).containsExactly("e2", "e3",
                "e4");
        assertThat(alert.count("signals")).isEqualTo(alert.count("told") + alert.count("held"));
    }

    @Test
    void shouldBeQuietAtNightAndTellInTheMorning() {
        alert.rules(PLEDGES + "    quiet: {from: '08:00', to: '12:00', zone: UTC}\n");
        alert.pledge("e", 1, EventChange.NEW, LARGE);
        alert.pledge("e", 2, EventChange.UPDATED, 2 * LARGE);
        assertThat(alert.sent).isEmpty();
        alert.pass(Duration.ofHours(3));

        assertThat(alert.sent).singleElement().satisfies(
                sent -> assertThat(sent.message().signals()).extracting(Signal::state)
                        .containsExactly(Signal.State.NEW));
    }

    @Test
    void shouldCoverInADigestWhatTheLastOneCouldNotDeliver() {
        alert.rules(PLEDGES + "    digest: {every: 1d, at: '10:00', zone: UTC}\n");
        alert.answer = new Outcome.Failed("away", null);
        alert.pledge("e1", 1, EventChange.NEW, LARGE);
        alert.pass(Duration.ofHours(2));
        alert.pledge("e2", 1, EventChange.NEW, LARGE);
        alert.sent.clear();
        alert.answer = new Outcome.Delivered("taken");
        alert.set("other", null);
        alert.pass(Duration.ofHours(23));

        assertThat(alert.sent.getLast().message().signals()).extracting(signal -> signal.subject().id())
                .contains("e2");
        int before = alert.sent.size();
        alert.pass(Duration.ofDays(1));
        assertThat(alert.sent).as("delivered, so not told again").hasSize(before);
    }

    @Test
    void shouldTryAgainForADayWithTheSameIdThenParkAndRedeliver() {
        alert.rules(PLEDGES);
        alert.answer = new Outcome.Failed("HTTP 503", null);
        alert.pledge("e", 1, EventChange.NEW, LARGE);
        for (int minute = 0; minute < 25 * 60; minute++) {
            alert.pass(Duration.ofMinutes(1));
        }
        assertThat(alert.sent).hasSizeBetween(20, 40).extracting(sent -> sent.message().id()).containsOnly(
                alert.sent.getFirst().message().id());
        List<Delivery> parked = alert.parked();
        assertThat(parked).hasSize(1);
        assertThat(alert.alerts().getLast().getAttempts()).singleElement()
                .satisfies(attempt -> assertThat(attempt.getDetail()).isEqualTo("given up: HTTP 503"));

        alert.answer = new Outcome.Delivered("taken");
        alert.redeliver(parked.getFirst());

        assertThat(alert.sent.getLast().message().id()).isEqualTo(alert.sent.getFirst().message().id());
        assertThat(alert.alerts().getLast().getAttempts()).singleElement()
                .satisfies(attempt -> assertThat(attempt.getDelivered()).isTrue());
        assertThat(alert.count("deliveries")).isEqualTo(alert.count("delivered") + alert.count("parked"));
    }

    @Test
    void shouldTellEverythingOnceToAReceiverThatIsBackAfterAnHour() {
        alert.rules(PLEDGES);
        alert.answer = new Outcome.Failed("connection refused", null);
        for (int minute = 0; minute < 60; minute++) {
            alert.pledge("e" + minute, 1, EventChange.NEW, LARGE);
            alert.pass(Duration.ofMinutes(1));
        }
        List<String> refused = alert.sent.stream().map(sent -> sent.message().id()).distinct().toList();
        alert.sent.clear();
        alert.answer = new Outcome.Delivered("taken");
        for (int minute = 0; minute < 120; minute++) {
            alert.pass(Duration.ofMinutes(1));
        }

        assertThat(refused).hasSize(60);
        assertThat(alert.sent).extracting(sent -> sent.message().id()).containsExactlyInAnyOrderElementsOf(refused);
        assertThat(alert.parked()).isEmpty();
        assertThat(alert.count("delivered")).isEqualTo(60);
    }

    @Test
    void shouldGoOnPastBytesThatAreNoEvent() {
        alert.rules(PLEDGES);
        alert.garbage(new byte[]{1, 2, 3});
        alert.pledge("e", 1, EventChange.NEW, LARGE);

        assertThat(alert.sent).hasSize(1);
        assertThat(alert.count("step.failures")).isEqualTo(1);
    }
}
