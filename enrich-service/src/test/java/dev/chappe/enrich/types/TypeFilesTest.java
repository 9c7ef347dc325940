package dev.chappe.enrich.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chappe.enrich.TestLanguages;
import dev.chappe.enrich.event.Role;
import dev.chappe.enrich.event.RoleKind;
import dev.chappe.enrich.event.frame.OwnType;
import dev.chappe.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeFilesTest {

    private static final String GOOD = """
            name: PRIZE
            roles:
              laureate: {kind: name, use: key, accept: person}
              sum: {kind: amount}
              field: {kind: word}
              age: {kind: count, unit: year}
            languages:
              en:
                triggers:
                - verbs: [win … prize]
                  roles: {laureate: subject, sum: any}
                values:
                  field: {PEACE: [peace]}
            """;

    @TempDir
    private Path folder;

    @Test
    void shouldReadAType() throws IOException {
        OwnType type = TypeFiles.read(List.of(write("prize.yaml", GOOD))).getFirst();

        assertThat(type.name()).isEqualTo("PRIZE");
        assertThat(type.window()).isEqualTo(Duration.ofDays(60));
        assertThat(type.languages()).containsOnlyKeys(TestLanguages.ENGLISH);
        assertThat(type.type().roles()).containsExactly(new Role("laureate", RoleKind.NAME, Role.Use.KEY),
                new Role("sum", RoleKind.AMOUNT, Role.Use.DETAIL), new Role("field", RoleKind.WORD, Role.Use.DETAIL),
                new Role("age", RoleKind.COUNT, Role.Use.DETAIL));
    }

    /** Each case puts one fault in the good file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    name: PRIZE            | nam: PRIZE             | :1:1: unknown key nam, did you mean name?
                    name: PRIZE            | name: Prize            | :1:7: name is "Prize", but must be in capitals
                    name: PRIZE            | name: ACQUISITION      | :1:7: ACQUISITION is a bundled type
                    name: PRIZE            | window: soon           | :1:9: window is how far apart
                    kind: amount           | kind: ammount          | :4:15: kind is "ammount", did you mean amount?
                    kind: amount           | unit: year             | :4:3: role sum has no kind
                    use: key, accept       | use: kee, accept       | :3:31: use is "kee", did you mean key?
                    use: key, accept       | accept                 | :3:3: one role at least must have "use: key"
                    accept: person         | accept: persn          | :3:44: accept is "persn", did you mean person?
                    kind: amount           | kind: amount, class: os | :4:23: a role of kind amount has none; it is for thing and names
                    unit: year             | unit: yeer             | :6:28: unit is "yeer", did you mean year?
                    age:                   | Age:                   | :6:3: a role is named "Age"
                    age:                   | type:                  | :6:3: the name type is taken
                    en:                    | english:               | :8:3: a language is "english"; known are en, fr
                    verbs:                 | verb:                  | :10:7: unknown key verb, did you mean verbs?
                    verbs:                 | need: [sum]            | :10:18: no YAML
                    win …                  | …                      | :10:15: "… prize" must begin with a word
                    laureate: subject      | laureat: subject       | :11:15: a role is "laureat", did you mean laureate?
                    laureate: subject,     |                        | :10:7: the trigger does not say where laureate stands
                    subject                | subjet                 | :11:25: a function is "subjet", did you mean subject?
                    field: {PEACE          | sum: {PEACE            | :13:7: the role sum is of another kind than those with values
                    triggers:              | trigers:               | :9:5: unknown key trigers, did you mean triggers?
                    """)
    void shouldTellWhereTheFaultIsAndWhatWasMeant(String good, String bad, String fault) throws IOException {
        String yaml = GOOD.replace(good, bad == null ? "" : bad);

        assertThat(faults(yaml)).anySatisfy(told -> assertThat(told).contains("own.yaml" + fault));
    }

    @Test
    void shouldTellEveryFaultOfEveryFileAtOnce() throws IOException {
        Path one = write("one.yaml", GOOD.replace("kind: name", "kind: nme"));
        Path other = write("other.yaml", GOOD.replace("any", "anny"));
        Path missing = folder.resolve("missing.yaml");

        assertThat(refused(List.of(one, other, missing)).faults()).anyMatch(fault -> fault.contains("one.yaml:3:20"))
                .anyMatch(fault -> fault.contains("other.yaml:11:39"))
                .anyMatch(fault -> fault.contains("missing.yaml:1:1: cannot be read"));
    }

    @Test
    void shouldRefuseTwoTypesOfOneName() throws IOException {
        List<Path> files = List.of(write("one.yaml", GOOD), write("two.yaml", GOOD));

        assertThat(refused(files).faults()).singleElement().asString()
                .contains("two.yaml:1:1: another file has a type PRIZE too");
    }

    @Test
    void shouldSayThatAFileIsEmptyOrNoMap() throws IOException {
        assertThat(faults("")).singleElement().asString().contains("there is nothing in this file");
        assertThat(faults("- LAYOFF")).anyMatch(fault -> fault.contains("a type must be keys with values"));
    }

    private List<String> faults(String yaml) throws IOException {
        return refused(List.of(write("own.yaml", yaml))).faults();
    }

    private static SettingsException refused(List<Path> files) {
        SettingsException refusal = catchThrowableOfType(SettingsException.class, () -> TypeFiles.read(files));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private Path write(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name), yaml);
    }
}
