package dev.chappe.launcher.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chappe.contract.article.FetchedFormat;
import dev.chappe.contract.article.PublishedAtOrigin;
import dev.chappe.contract.article.RawArticle;
import dev.chappe.contract.article.Source;
import dev.chappe.contract.event.ChipLaunch;
import dev.chappe.contract.event.CustomEvent;
import dev.chappe.contract.event.EventChange;
import dev.chappe.contract.event.EventHeader;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.event.EvidenceField;
import dev.chappe.contract.event.Factuality;
import dev.chappe.contract.event.InvestmentPledge;
import dev.chappe.contract.event.Money;
import dev.chappe.contract.trend.TopicKind;
import dev.chappe.contract.trend.TopicTrend;
import dev.chappe.contract.trend.TrendState;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

class SeenMapperTest {

    private static final Instant NOON = Instant.parse("2025-05-19T12:00:00Z");

    /** Made first: Avro's builders make defaults only of classes that are trusted, which the serdes see to. */
    private static final AvroSerdes SERDES = AvroSerdes.offline();

    @Test
    void shouldWriteAPledgeWithReadableAmounts() {
        SpecificRecord pledge = InvestmentPledge.newBuilder()
                .setHeader(header(evidence("amount", "200 milliards"), evidence(null, "Il investira.")).build())
                .setInvestor("Xiaomi").setAmount(money("200000000000.0000", null, "CNY"))
                .setAmountConverted(money("27800000000.0000", null, "USD")).setHorizonYears(5.0).build();

        assertThat(lines(pledge)).containsExactly(
                "NEW          INVESTMENT_PLEDGE  Xiaomi, 200 billion CNY, that is 27.8 billion USD, over 5 years",
                "    \u201cIl investira.\u201d Le Fil https://fil.example/1");
    }

    @Test
    void shouldLeaveOutWhatIsNotFilled() {
        SpecificRecord launch = ChipLaunch.newBuilder().setHeader(header().build()).setCompany("Xiaomi")
                .setChip("XRING O1").setProcessNm(3.0).setDevices(List.of("15S Pro", "Pad 7 Ultra")).build();

        assertThat(lines(launch))
                .containsExactly("NEW          CHIP_LAUNCH  Xiaomi, XRING O1, 3 nm, in 15S Pro and Pad 7 Ultra");
    }

    @Test
    void shouldSayWhatIsNotFirmAndWhatSeveralTell() {
        SpecificRecord launch = ChipLaunch.newBuilder()
                .setHeader(header().setFactuality(Factuality.RUMOURED).setChange(EventChange.CORROBORATED)
                        .setArticleCount(3).setOriginCount(2).build())
                .setCompany("Xiaomi").setChip("XRING O1").build();

        assertThat(lines(launch)).containsExactly(
                "CORROBORATED CHIP_LAUNCH  Xiaomi, XRING O1 (rumoured) [3 articles, 2 origins]");
    }

    @Test
    void shouldWriteBothEndsOfARange() {
        SpecificRecord pledge = InvestmentPledge.newBuilder().setHeader(header().build()).setInvestor("TSMC")
                .setAmount(money("1500000.0000", "2000000.0000", "EUR")).build();

        assertThat(lines(pledge)).containsExactly("NEW          INVESTMENT_PLEDGE  TSMC, 1.5 million to 2 million EUR");
    }

    @Test
    void shouldWriteTheTypeOfAUsersOwnEvent() {
        SpecificRecord layoff = CustomEvent.newBuilder().setHeader(header().build()).setType("LAYOFF")
                .setRoles(Map.of("company", "Exemple SA", "jobs", "1200", "savings",
                        "{\"value\":3000000,\"currency\":\"EUR\"}", "sites", "[\"Lyon\",\"Lille\"]"))
                .build();

        assertThat(lines(layoff)).containsExactly(
                "NEW          LAYOFF  company Exemple SA, jobs 1200, savings 3 million EUR, sites Lyon and Lille");
    }

    @Test
    void shouldWriteATrendWithItsWindow() {
        SpecificRecord trend = TopicTrend.newBuilder().setTopic("organisation:xiaomi").setLabel("Xiaomi")
                .setKind(TopicKind.ORGANISATION).setWindow("P1D").setWindowStart(NOON).setWindowEnd(NOON)
                .setRevision(1).setArticles(5).setEvents(2).setOrigins(3).setExpected(0.25).setScore(4.06)
                .setState(TrendState.RISING).build();

        assertThat(lines(trend)).containsExactly("RISING       Xiaomi  5 articles of 3 origins, 2 new events in the day"
                + " from 2025-05-19 12:00 UTC, 0.3 expected, score 4.1");
    }

    @Test
    void shouldCutAQuoteThatIsTooLongForALine() {
        SpecificRecord launch = ChipLaunch.newBuilder().setHeader(header(evidence(null, "x\n".repeat(400))).build())
                .setCompany("A").setChip("B").build();

        assertThat(lines(launch)).last().asString().contains("x x x").contains("...").hasSizeLessThan(400);
    }

    @Test
    void shouldColourForATerminal() {
        SpecificRecord launch = ChipLaunch.newBuilder().setHeader(header().build()).setCompany("A").setChip("B")
                .build();

        assertThat(new SeenLines(Ansi.ON).of(SeenMapper.map(launch).orElseThrow()).getFirst()).contains("\u001b[32m");
    }

    @Test
    void shouldShowNothingOfARecordThatIsNoOutput() {
        SpecificRecord article = RawArticle.newBuilder().setArticleId("a").setRevision("r")
                .setSource(new Source("s", "S", null)).setTitle("t").setBody("b").setDiscoveredAt(NOON)
                .setPublishedAtOrigin(PublishedAtOrigin.ABSENT).setFormat(FetchedFormat.JSON_LINES).build();

        assertThat(SeenMapper.map(article)).isEmpty();
    }

    private static List<String> lines(SpecificRecord value) {
        String topic = TopicCatalogue.EVENTS_LATEST.name();
        try (Serde<SpecificRecord> serde = SERDES.anyRecord()) {
            SpecificRecord read = serde.deserializer().deserialize(topic, serde.serializer().serialize(topic, value));
            return new SeenLines(Ansi.OFF).of(SeenMapper.map(read).orElseThrow());
        }
    }

    private static EventHeader.Builder header(Evidence... evidence) {
        return EventHeader.newBuilder().setEventId("e1").setChange(EventChange.NEW).setRevision(1).setFirstSeen(NOON)
                .setLastSeen(NOON).setFactuality(Factuality.ANNOUNCED).setConfidence(0.9).setArticleCount(1)
                .setOriginCount(1).setEvidence(List.of(evidence)).setTaxonomyVersion("1").setExtractorVersion("1");
    }

    private static Evidence evidence(@Nullable String role, String quote) {
        return Evidence.newBuilder().setRole(role).setArticleId("a").setArticleRevision("r")
                .setUrl("https://fil.example/1").setSource("Le Fil").setField(EvidenceField.BODY).setStart(0)
                .setEnd(quote.length()).setQuote(quote).setTextHash("h").build();
    }

    private static Money money(String value, @Nullable String max, String currency) {
        return new Money(new BigDecimal(value), max == null ? null : new BigDecimal(max), currency);
    }
}
