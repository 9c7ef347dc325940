package dev.chappe.schemas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class SchemasArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.chappe.schemas");

    @Test
    void shouldHaveNoCyclesAmongPackages() {
        slices().matching("dev.chappe.schemas.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void shouldKeepKafkaToTheEdge() {
        noClasses().that().resideOutsideOfPackages("..topic", "..serde", "..streams", "..json", "..binary").should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..").check(CLASSES);
    }

    @Test
    void shouldKnowNoService() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("dev.chappe.ingest..", "dev.chappe.enrich..", "dev.chappe.alert..",
                        "dev.chappe.launcher..")
                .check(CLASSES);
    }
}
