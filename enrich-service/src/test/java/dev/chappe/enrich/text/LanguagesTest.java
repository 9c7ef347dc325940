package dev.chappe.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** What is done for one language alone belongs in its data files, where the next language finds its place for it. */
    @Test
    void shouldNameNoLanguageInTheCode() throws IOException {
        Pattern tag = Pattern.compile("\"(" + tags() + ")[\"/_-]");
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")).toList()).hasSizeGreaterThan(100)
                    .allSatisfy(path -> assertThat(Files.readString(path)).doesNotContainPattern(tag));
        }
    }

    /** Of the languages that there are data for, and of those that the detector tells from them. */
    private static String tags() {
        List<String> foreign = DataFile.lines("any/text/foreign-words.txt").stream()
                .map(line -> line.substring(0, line.indexOf(':'))).toList();
        return Stream.concat(Languages.known().stream().map(Language::tag), foreign.stream())
                .collect(Collectors.joining("|"));
    }
}
