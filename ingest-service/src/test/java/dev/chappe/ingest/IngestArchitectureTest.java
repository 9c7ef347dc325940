package dev.chappe.ingest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IngestArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.chappe.ingest");

    @Test
    void shouldHaveNoCyclesAmongPackages() {
        slices().matching("dev.chappe.ingest.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("dev.chappe.ingest.feed.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void shouldKeepKafkaToPublishing() {
        noClasses().that().resideOutsideOfPackages("..publish", "..ops").and().haveSimpleNameNotEndingWith("Main")
                .and().haveNameNotMatching(".*Topics(\\$.*)?")
                .should().dependOnClassesThat().resideInAPackage("org.apache.kafka..").check(CLASSES);
    }

    @Test
    void shouldKeepTheContractToMappersAndSerdes() {
        noClasses().that(not(simpleNameEndingWith("Mapper").or(simpleNameEndingWith("Serde"))))
                .should().dependOnClassesThat().resideInAPackage("dev.chappe.contract..").check(CLASSES);
    }

    @Test
    void shouldKeepThePurePackagesPure() {
        noClasses().that().resideInAnyPackage("..article", "..schedule", "..feed..", "..page..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.nio.file..", "org.eclipse.jetty..", "io.micrometer..")
                .check(CLASSES);
    }

    @Test
    void shouldTakeTimeAndChanceFromOutside() {
        noClasses().that().haveSimpleNameNotEndingWith("Main").should().callMethod(Instant.class, "now").orShould()
                .callMethod(Clock.class, "systemUTC").orShould().callConstructor(Random.class).orShould()
                .callMethod(Math.class, "random").orShould().callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void shouldPrintNothing() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(CLASSES);
    }
}
