package dev.chappe.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LauncherArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.chappe.launcher");

    @Test
    void shouldHaveNoCyclesAmongPackages() {
        slices().matching("dev.chappe.launcher.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void shouldKeepKafkaToTheClassesNamedForIt() {
        noClasses().that().haveNameNotMatching(".*(Topics|Broker|Command|Main)(\\$.*)?").should()
                .dependOnClassesThat().resideInAnyPackage("org.apache.kafka..", "kafka..").check(CLASSES);
    }

    @Test
    void shouldKeepKafkasInternalsToTheEmbeddedBroker() {
        noClasses().that().doNotHaveSimpleName("EmbeddedBroker").should().dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..").check(CLASSES);
    }

    @Test
    void shouldKeepAvroRecordsToMappers() {
        noClasses().that().haveNameNotMatching(".*(Mapper|Serdes?)(\\$.*)?").should().dependOnClassesThat()
                .resideInAPackage("dev.chappe.contract..").check(CLASSES);
    }

    @Test
    void shouldPrintThroughTheCommandLineAlone() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
