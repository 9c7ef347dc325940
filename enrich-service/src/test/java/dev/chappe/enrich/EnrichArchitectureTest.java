package dev.chappe.enrich;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnrichArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.chappe.enrich");
    private static final String KAFKA = "org.apache.kafka..";
    private static final DescribedPredicate<JavaClass> ON_THE_WIRE = named("Mapper", "Serde", "Serdes");
    private static final DescribedPredicate<JavaClass> ON_KAFKA = named("Topology", "Processor", "Serde", "Serdes",
            "TimestampExtractor", "Topics", "Main");

    @Test
    void shouldHaveNoCyclesAmongFeaturePackages() {
        slices().matching("dev.chappe.enrich.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void shouldKeepKafkaToTheEdge() {
        noClasses().that(not(ON_KAFKA)).and().resideOutsideOfPackages("..deadletter", "..ops").should()
                .dependOnClassesThat().resideInAPackage(KAFKA).check(CLASSES);
    }

    @Test
    void shouldKeepTheContractToMappersAndSerdes() {
        noClasses().that(not(ON_THE_WIRE)).should().dependOnClassesThat()
                .resideInAnyPackage("dev.chappe.contract..", "org.apache.avro..").check(CLASSES);
    }

    @Test
    void shouldKeepReadingPure() {
        noClasses().that().resideInAnyPackage("..text..", "..mention..", "..event..", "..name..", "..grammar..",
                "..clause..").should().dependOnClassesThat()
                .resideInAnyPackage(KAFKA, "org.apache.avro..", "dev.chappe.contract..",
                        "dev.chappe.schemas.[topic|registry|serde|settings|ops|deadletter|record|json|binary|yaml|event|streams]..",
                        "io.micrometer..")
                .orShould().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
    }

    /** One that backtracks takes as long as somebody's text wants it to. */
    @Test
    void shouldReadWithoutRegularExpressions() {
        noClasses().that().resideInAnyPackage("..text..", "..mention..", "..event..", "..name..", "..grammar..",
                "..clause..").should().dependOnClassesThat().resideInAPackage("java.util.regex").orShould()
                .callMethod(String.class, "matches", String.class).orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class).check(CLASSES);
    }

    @Test
    void shouldKeepMatchingAndScoringPure() {
        noClasses().that().resideInAnyPackage("..story", "..trend").and(not(ON_KAFKA)).and(not(ON_THE_WIRE)).should()
                .dependOnClassesThat()
                .resideInAnyPackage(KAFKA, "org.apache.avro..", "dev.chappe.contract..",
                        "dev.chappe.schemas.[topic|registry|serde|settings|ops|deadletter]..",
                        "io.micrometer..", "com.fasterxml..")
                .orShould().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
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

    /** By the name of the class, or of the one that it is nested in. */
    private static DescribedPredicate<JavaClass> named(String... endings) {
        return DescribedPredicate.describe("named *" + String.join(", *", endings),
                type -> Stream.of(endings).anyMatch(ending -> simpleNameEndingWith(ending).test(outermost(type))));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(EnrichArchitectureTest::outermost).orElse(type);
    }
}
