package dev.chappe.enrich.story;

import dev.chappe.contract.event.DatePrecision;
import dev.chappe.contract.event.Disagreement;
import dev.chappe.contract.event.EventChange;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.event.EvidenceField;
import dev.chappe.contract.event.PartialDate;
import dev.chappe.enrich.event.EventDate;
import dev.chappe.enrich.event.Factuality;
import dev.chappe.enrich.text.Field;
import dev.chappe.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** From a revision to the header that events of every type carry. */
final class EventHeaderMapper {

    private final Versions versions;

    EventHeaderMapper(Versions versions) {
        this.versions = versions;
    }

    EventHeader header(StoryRevision revision) {
        Account account = revision.account();
        Account.Told told = account.told();
        return EventHeader.newBuilder().setEventId(revision.eventId()).setChange(change(revision.change()))
                .setRevision(revision.revision()).setMergedInto(revision.mergedInto()).setFirstSeen(told.firstSeen())
                .setLastSeen(told.lastSeen()).setOccurredOn(date(told.occurredOn()))
                .setFactuality(factuality(account.factuality())).setAttribution(told.attribution())
                .setConfidence(told.confidence()).setLanguages(told.languages())
                .setEvidence(account.proofs().stream().map(EventHeaderMapper::evidence).toList())
                .setArticleCount(told.articles()).setOriginCount(told.origins())
                .setDisagreements(account.dissents().stream().map(EventHeaderMapper::disagreement).toList())
                .setTaxonomyVersion(versions.taxonomy()).setExtractorVersion(versions.extractor()).build();
    }

    private static @Nullable PartialDate date(@Nullable EventDate date) {
        return date == null ? null : new PartialDate(date.first(), switch (date.precision()) {
            case DAY -> DatePrecision.DAY;
            case MONTH -> DatePrecision.MONTH;
            case QUARTER -> DatePrecision.QUARTER;
            case HALF -> DatePrecision.HALF;
            case YEAR -> DatePrecision.YEAR;
        });
    }

    private static Evidence evidence(Proof proof) {
        Witness witness = proof.witness();
        Span span = proof.quote().span();
        return Evidence.newBuilder().setRole(proof.role()).setArticleId(witness.articleId())
                .setArticleRevision(witness.revision()).setUrl(witness.url()).setSource(witness.outlet().name())
                .setField(field(span.field())).setStart(span.start()).setEnd(span.end())
                .setQuote(proof.quote().text())
                .setTextHash(switch (span.field()) {
                    case TITLE -> witness.marks().titleHash();
                    case BODY -> witness.marks().bodyHash();
                }).build();
    }

    private static Disagreement disagreement(Dissent dissent) {
        return Disagreement.newBuilder().setRole(dissent.role()).setValue(RoleValueMapper.json(dissent.value()))
                .setArticleIds(dissent.tellers().stream().map(Witness::articleId).toList())
                .setSources(dissent.tellers().stream().map(teller -> teller.outlet().name()).toList()).build();
    }

    private static EvidenceField field(Field field) {
        return switch (field) {
            case TITLE -> EvidenceField.TITLE;
            case BODY -> EvidenceField.BODY;
        };
    }

    private static EventChange change(Change change) {
        return switch (change) {
            case NEW -> EventChange.NEW;
            case CORROBORATED -> EventChange.CORROBORATED;
            case UPDATED -> EventChange.UPDATED;
            case MERGED -> EventChange.MERGED;
            case RETRACTED -> EventChange.RETRACTED;
        };
    }

    private static dev.chappe.contract.event.Factuality factuality(Factuality factuality) {
        return switch (factuality) {
            case ANNOUNCED -> dev.chappe.contract.event.Factuality.ANNOUNCED;
            case PLANNED -> dev.chappe.contract.event.Factuality.PLANNED;
            case RUMOURED -> dev.chappe.contract.event.Factuality.RUMOURED;
            case DENIED -> dev.chappe.contract.event.Factuality.DENIED;
            case RETROSPECTIVE -> dev.chappe.contract.event.Factuality.RETROSPECTIVE;
        };
    }
}
