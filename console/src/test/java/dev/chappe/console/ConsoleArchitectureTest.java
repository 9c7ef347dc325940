package dev.chappe.console;

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

class ConsoleArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.chappe.console");
    private static final String KAFKA = "org.apache.kafka..";
    private static final DescribedPredicate<JavaClass> ON_THE_WIRE = named("Mapper", "Serde", "Serdes");
    private static final DescribedPredicate<JavaClass> ON_KAFKA = named("Topology", "Processor", "Serde", "Serdes",
            "TimestampExtractor", "Topics", "Main");

    @Test
    void shouldHaveNoCyclesAmongFeaturePackages() {
        slices().matching("dev.chappe.console.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void shouldKeepKafkaToTheEdge() {
        noClasses().that(not(ON_KAFKA)).and().resideOutsideOfPackages("..publish", "..ops").should()
                .dependOnClassesThat().resideInAPackage(KAFKA).check(CLASSES);
    }

    @Test
    void shouldKeepTheContractToMappersAndSerdes() {
        noClasses().that(not(ON_THE_WIRE)).should().dependOnClassesThat()
                .resideInAnyPackage("dev.chappe.contract..", "org.apache.avro..").check(CLASSES);
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
        return type.getEnclosingClass().map(ConsoleArchitectureTest::outermost).orElse(type);
    }
}
