package dev.chappe.alert.release;

import dev.chappe.alert.engine.Signal;
import dev.chappe.alert.message.Wording;
import dev.chappe.alert.release.Released.Attempt;
import dev.chappe.alert.release.Released.Report;
import dev.chappe.alert.release.Released.Standing;
import dev.chappe.alert.subject.Proof;
import dev.chappe.alert.subject.Subject.NewsEvent;
import dev.chappe.alert.subject.Subject.NewsTrend;
import dev.chappe.contract.alert.Alert;
import dev.chappe.contract.alert.AlertState;
import dev.chappe.contract.alert.DeliveryAttempt;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.event.EvidenceField;

/** From what is released to the contract's record. */
final class AlertMapper {

    private AlertMapper() {}

    static Alert record(Report report) {
        Signal signal = report.signal();
        Alert.Builder alert = Alert.newBuilder().setAlertId(signal.alertId()).setRule(signal.rule())
                .setState(state(report)).setRevision(signal.revision()).setMessage(Wording.title(signal))
                .setReason(report.reason() == null ? signal.reason() : report.reason()).setRaisedAt(signal.time())
                .setEvidence(Wording.proofs(signal).stream().map(AlertMapper::evidence).toList())
                .setAttempts(report.attempts().stream().map(AlertMapper::attempt).toList());
        switch (signal.subject()) {
            case NewsEvent event -> alert.setEventId(event.id()).setEventRevision(event.revision());
            case NewsTrend trend -> alert.setTopic(trend.topic()).setWindow(trend.window());
        }
        return alert.build();
    }

    private static AlertState state(Report report) {
        if (report.standing() == Standing.SUPPRESSED) {
            return AlertState.SUPPRESSED;
        }
        return switch (report.signal().state()) {
            case NEW -> AlertState.NEW;
            case UPDATED -> AlertState.UPDATED;
            case RETRACTED -> AlertState.RETRACTED;
        };
    }

    private static Evidence evidence(Proof proof) {
        return Evidence.newBuilder().setRole(proof.role()).setArticleId(proof.place().articleId())
                .setArticleRevision(proof.place().articleRevision()).setUrl(proof.url()).setSource(proof.source())
                .setField(EvidenceField.valueOf(proof.place().field())).setStart(proof.place().start())
                .setEnd(proof.place().end()).setQuote(proof.quote()).setTextHash(proof.place().textHash()).build();
    }

    private static DeliveryAttempt attempt(Attempt attempt) {
        return DeliveryAttempt.newBuilder().setChannel(attempt.channel()).setAt(attempt.time())
                .setDelivered(attempt.delivered()).setDetail(attempt.detail()).build();
    }
}
