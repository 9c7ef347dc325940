package dev.chappe.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chappe.schemas.topic.TopicCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCatalogueTest {

    private static final SchemaCatalogue CATALOGUE = SchemaCatalogue.load();

    static List<String> records() {
        return CATALOGUE.entries().stream().map(SchemaCatalogue.Entry::record).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("records")
    void shouldWriteWhatTheSourcesSay(String record) throws ClassNotFoundException {
        Schema source = SpecificData.get().getSchema(Class.forName(record));

        assertThat(new Schema.Parser().parse(withoutJavaStrings(source)))
                .as("the schema of %s has changed: release it as a new version, with a new id", record)
                .isEqualTo(CATALOGUE.current(record));
    }

    private static String withoutJavaStrings(Schema schema) {
        return schema.toString().replace("{\"type\":\"string\",\"avro.java.string\":\"String\"}", "\"string\"")
                .replace(",\"avro.java.string\":\"String\"", "");
    }

    @ParameterizedTest
    @MethodSource("records")
    void shouldKeepEveryVersionReadableByEveryOther(String record) {
        List<SchemaCatalogue.Entry> versions = CATALOGUE.versionsOf(record);

        for (SchemaCatalogue.Entry reader : versions) {
            for (SchemaCatalogue.Entry writer : versions) {
                assertThat(
                        SchemaCompatibility.checkReaderWriterCompatibility(reader.schema(), writer.schema()).getType())
                        .as("%s: version %d reads version %d", record, reader.version(), writer.version())
                        .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void shouldDocumentEveryRecordAndField(String record) {
        List<String> undocumented = new ArrayList<>();
        collectUndocumented(CATALOGUE.current(record), undocumented);

        assertThat(undocumented).isEmpty();
    }

    private static void collectUndocumented(Schema schema, List<String> undocumented) {
        switch (schema.getType()) {
            case RECORD -> {
                note(schema.getDoc(), schema.getFullName(), undocumented);
                for (Schema.Field field : schema.getFields()) {
                    note(field.doc(), schema.getFullName() + "." + field.name(), undocumented);
                    collectUndocumented(field.schema(), undocumented);
                }
            }
            case ENUM -> note(schema.getDoc(), schema.getFullName(), undocumented);
            case ARRAY -> collectUndocumented(schema.getElementType(), undocumented);
            case MAP -> collectUndocumented(schema.getValueType(), undocumented);
            case UNION -> schema.getTypes().forEach(type -> collectUndocumented(type, undocumented));
            default -> {
                // The other types have no place for a doc.
            }
        }
    }

    private static void note(String doc, String name, List<String> undocumented) {
        if (doc == null || doc.isBlank()) {
            undocumented.add(name);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void shouldGiveEnumsAnUnknownThatOldReadersFallBackTo(String record) {
        assertThat(enums(CATALOGUE.current(record)))
                .allSatisfy(each -> assertThat(each.getEnumDefault()).isEqualTo("UNKNOWN"));
    }

    private static Stream<Schema> enums(Schema schema) {
        return switch (schema.getType()) {
            case ENUM -> Stream.of(schema);
            case RECORD -> schema.getFields().stream().flatMap(field -> enums(field.schema()));
            case ARRAY -> enums(schema.getElementType());
            case UNION -> schema.getTypes().stream().flatMap(SchemaCatalogueTest::enums);
            default -> Stream.empty();
        };
    }

    @Test
    void shouldNeverGiveOneIdTwice() {
        assertThat(CATALOGUE.entries()).extracting(SchemaCatalogue.Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void shouldNumberVersionsFromOneOn() {
        for (String record : records()) {
            List<SchemaCatalogue.Entry> versions = CATALOGUE.versionsOf(record);
            assertThat(versions).isSortedAccordingTo(Comparator.comparingInt(SchemaCatalogue.Entry::version));
            assertThat(versions.getFirst().version()).isEqualTo(1);
            assertThat(versions.getLast().version()).isEqualTo(versions.size());
        }
    }

    @Test
    void shouldHaveASchemaForEverySubjectOfEveryTopic() {
        assertThat(CATALOGUE.subjects()).contains("news.articles-value", "news.events.chip-launch-value",
                "dev.chappe.contract.event.ChipLaunch", "dev.chappe.contract.event.CustomEvent", "news.trends-value")
                .allSatisfy(subject -> assertThat(CATALOGUE.versionsOf(subject)).isNotEmpty());
    }

    @Test
    void shouldKnowTheTopicOfAUsersOwnType() {
        String subject = TopicCatalogue.ofEventType("LAYOFF").name() + "-value";

        assertThat(subject).isEqualTo("news.events.custom.layoff-value");
        assertThat(CATALOGUE.versionsOf(subject)).extracting(SchemaCatalogue.Entry::record)
                .containsExactly("dev.chappe.contract.event.CustomEvent");
    }

    @Test
    void shouldRefuseASchemaThatIsNotOfTheContract() {
        Schema stranger = Schema.createRecord("Stranger", "", "x", false, List.of());

        assertThatThrownBy(() -> CATALOGUE.register("news.articles-value", stranger))
                .isInstanceOf(SchemaRefusedException.class).hasMessageContaining("x.Stranger");
    }

    @Test
    void shouldSayWhichIdsThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> CATALOGUE.byId(4711)).isInstanceOf(UnknownSchemaException.class)
                .hasMessageContaining("4711").hasMessageContaining("[1, 2, ");
    }
}
