package dev.chappe.enrich.story;

import static dev.chappe.enrich.story.NewsDesk.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chappe.contract.event.AnalystRating;
import dev.chappe.contract.event.ChipLaunch;
import dev.chappe.contract.event.CustomEvent;
import dev.chappe.contract.event.Disagreement;
import dev.chappe.contract.event.Evidence;
import dev.chappe.contract.event.MarketForecast;
import dev.chappe.contract.event.Money;
import dev.chappe.contract.event.RegulatoryAction;
import dev.chappe.contract.event.RegulatoryActionKind;
import dev.chappe.enrich.TestTypes;
import dev.chappe.enrich.Told;
import dev.chappe.enrich.event.EventType;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleValue;
import dev.chappe.enrich.event.RoleValue.Amount;
import dev.chappe.enrich.event.RoleValue.Figure;
import dev.chappe.enrich.event.RoleValue.Name;
import dev.chappe.enrich.event.RoleValue.Names;
import dev.chappe.enrich.event.RoleValue.Text;
import dev.chappe.schemas.serde.AvroSerdes;
import dev.chappe.schemas.topic.TopicCatalogue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventMapperTest {

    private static final Serde<SpecificRecord> SERDE = AvroSerdes.offline().anyRecord();

    private final EventMapper mapper = new EventMapper(new Versions("7", "9"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundledTypes")
    void shouldFillEveryFieldOfTheRecordAndReadItBack(EventType type) {
        Map<String, RoleValue> roles = new LinkedHashMap<>();
        type.roles().forEach(role -> roles.put(role.name(), sample(role)));
        roles.put("amountConverted", new Amount(new BigDecimal("27800000000"), null, "USD"));

        SpecificRecord record = mapper.record(revision(type.name(), roles));

        assertThat(record.getSchema().getName()).isEqualTo(TopicCatalogue.ofEventType(type.name()).value().toString()
                .replaceAll(".*\\.(\\w+)]", "$1"));
        for (Schema.Field field : record.getSchema().getFields()) {
            boolean priceOnly = type.name().equals("ANALYST_RATING") && field.name().startsWith("targetPrice");
            assertThat(priceOnly || record.get(field.pos()) != null).as(field.name()).isTrue();
        }
        assertThat(roundTrip(type.name(), record)).isEqualTo(record);
    }

    static Stream<EventType> bundledTypes() {
        return TestTypes.all().stream().filter(type -> TopicCatalogue.eventTypes().contains(type.name()));
    }

    @Test
    void shouldMakeACustomEventOfATypeThatTheContractDoesNotKnow() {
        SpecificRecord record = mapper.record(revision("PLANT_OPENING", Map.of("company", new Name("TSMC", "Q713418"),
                "jobs", new Figure(new BigDecimal("2000")),
                "cost", new Amount(new BigDecimal("2E+10"), null, "USD"))));

        assertThat(record).isInstanceOfSatisfying(CustomEvent.class, event -> {
            assertThat(event.getType()).isEqualTo("PLANT_OPENING");
            assertThat(event.getRoles()).containsEntry("company", "TSMC").containsEntry("jobs", "2000")
                    .containsEntry("cost", "{\"value\":20000000000,\"currency\":\"USD\"}");
        });
        assertThat(roundTrip("PLANT_OPENING", record)).isEqualTo(record);
    }

    @Test
    void shouldKnowTheWordsOfRegulatoryActions() {
        Map<String, RoleValue> roles = Map.of("target", new Name("Qualcomm", null), "action", new Text("FINE"));

        assertThat(mapper.record(revision("REGULATORY_ACTION", roles))).isInstanceOfSatisfying(RegulatoryAction.class,
                action -> assertThat(action.getAction()).isEqualTo(RegulatoryActionKind.FINE));
    }

    @Test
    void shouldPutATargetPriceInItsOwnField() {
        Map<String, RoleValue> roles = Map.of("analyst", new Name("JPMorgan", null), "subject", new Name("Intel", null),
                "from", new Text("NEUTRAL"), "to", new Amount(new BigDecimal("31"), null, "USD"));

        assertThat(mapper.record(revision("ANALYST_RATING", roles))).isInstanceOfSatisfying(AnalystRating.class,
                rating -> {
                    assertThat(rating.getTo()).isNull();
                    assertThat(rating.getFrom()).isEqualTo("NEUTRAL");
                    assertThat(rating.getTargetPrice())
                            .isEqualTo(new Money(new BigDecimal("31.0000"), null, "USD"));
                });
    }

    @Test
    void shouldRefuseAnEventWithoutWhatItsRecordMustHave() {
        assertThatExceptionOfType(UnmappableEventException.class)
                .isThrownBy(() -> mapper.record(revision("CHIP_LAUNCH", Map.of("company", new Name("Xiaomi", null)))))
                .withMessageContaining("chip");
    }

    @Test
    void shouldTellWhoProvesItAndWhoDisagrees() {
        NewsDesk desk = new NewsDesk();
        desk.tell(piece("Daily", 0, Told.chip("XRING O1").figure("processNm", "3").event()));
        desk.tell(piece("Herald", 1, Told.chip("XRING O1").figure("processNm", "4").event()));
        StoryRevision last = desk.tell(piece("Echo", 2, Told.chip("XRING O1").figure("processNm", "3").event()))
                .getFirst();

        ChipLaunch launch = (ChipLaunch) mapper.record(last);

        assertThat(launch.getProcessNm()).isEqualTo(3.0);
        assertThat(launch.getHeader().getTaxonomyVersion()).isEqualTo("7");
        assertThat(launch.getHeader().getExtractorVersion()).isEqualTo("9");
        assertThat(launch.getHeader().getEvidence()).extracting(Evidence::getSource, Evidence::getQuote)
                .contains(org.assertj.core.groups.Tuple.tuple("Daily", "Told"));
        assertThat(launch.getHeader().getDisagreements()).containsExactly(
                new Disagreement("processNm", "4", List.of("article of Herald"), List.of("Herald")));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void shouldMapOrRefuseAnyValuesInAnyRoles(long seed) {
        Random chance = new Random(seed);
        List<EventType> types = TestTypes.all();
        for (int i = 0; i < 500; i++) {
            EventType type = types.get(chance.nextInt(types.size()));
            Map<String, RoleValue> roles = new LinkedHashMap<>();
            type.roles().stream().filter(role -> chance.nextInt(5) > 0)
                    .forEach(role -> roles.put(role.name(), any(chance)));
            SpecificRecord record = mapped(type.name(), roles);
            if (record != null) {
                assertThat(roundTrip(type.name(), record)).isEqualTo(record);
            }
        }
    }

    @Test
    void shouldLeaveOutANumberThatItsFieldCannotHold() {
        Map<String, RoleValue> roles = Map.of("market", new Text("cloud"), "horizonYear",
                new Figure(new BigDecimal("2025")), "growthPct", new Figure(new BigDecimal("1E+999")), "amount",
                new Amount(new BigDecimal("1E+40"), null, "USD"));

        assertThat(mapper.record(revision("MARKET_FORECAST", roles))).isInstanceOfSatisfying(MarketForecast.class,
                forecast -> {
                    assertThat(forecast.getGrowthPct()).isNull();
                    assertThat(forecast.getAmount()).isNull();
                });
    }

    private @Nullable SpecificRecord mapped(String type, Map<String, RoleValue> roles) {
        try {
            return mapper.record(revision(type, roles));
        } catch (UnmappableEventException declared) {
            return null;
        }
    }

    private static RoleValue any(Random chance) {
        BigDecimal number = new BigDecimal(chance.nextLong()).movePointRight(chance.nextInt(60) - 30);
        return switch (chance.nextInt(5)) {
            case 0 -> new Name(chance.nextBoolean() ? "" : "Ünïcödé \u0000 \ud83d\ude00", null);
            case 1 -> new Names(List.of());
            case 2 -> new Text(chance.nextBoolean() ? "FINE" : "no such word");
            case 3 -> new Amount(number, chance.nextBoolean() ? null : number.negate(), "XXX");
            default -> new Figure(number);
        };
    }

    private static RoleValue sample(Role role) {
        return switch (role.kind()) {
            case NAME, THING -> new Name("Some " + role.name(), null);
            case NAMES -> new Names(List.of(new Name("One", "Q1"), new Name("Two", null)));
            case AMOUNT -> new Amount(new BigDecimal("2E+11"), new BigDecimal("3E+11"), "CNY");
            case PERCENT -> new Figure(new BigDecimal("-1.5"));
            case NUMBER -> new Figure(new BigDecimal("671000000000"));
            case COUNT -> new Figure(new BigDecimal("16"));
            case WORD -> new Text(role.name().equals("action") ? "LAWSUIT" : "WORD");
            case MARKET, PERIOD -> new Text("some words");
        };
    }

    private static SpecificRecord roundTrip(String type, SpecificRecord record) {
        String topic = TopicCatalogue.ofEventType(type).name();
        return SERDE.deserializer().deserialize(topic, SERDE.serializer().serialize(topic, record));
    }

    private static StoryRevision revision(String type, Map<String, RoleValue> roles) {
        Account told = new NewsDesk().tell(piece("Daily", 0, Told.chip("XRING O1").event())).getFirst().account();
        return new StoryRevision("0123456789abcdef0123456789abcdef", type, Change.NEW, 1, null, NewsDesk.MORNING,
                new Account(roles, told.factuality(), told.told(), told.proofs(), told.dissents()));
    }
}
