package dev.chappe.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the page's files without a browser; ConsolePageIT of the launcher is the test with one. */
class PageTest {

    private static final long MOST_BYTES = 300_000;
    private static final Pattern IMPORT = Pattern.compile("(?:from |import\\()\"(\\.[^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|js|svg))\"");
    private static final Pattern LIBRARY = Pattern.compile("\"(webjars/[^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.-]+");
    private static final Pattern NAME = Pattern.compile("(?m)(?:^|[{,]) *(\\w+): ");

    private final Map<String, String> files = files();

    @Test
    void shouldWeighLessThanThreeHundredKilobytesWithItsLibrary() throws IOException {
        long own = files.values().stream().mapToLong(text -> text.getBytes(UTF_8).length).sum();

        assertThat(own + library("uPlot.iife.min.js").length + library("uPlot.min.css").length).isLessThan(MOST_BYTES);
    }

    @Test
    void shouldHoldNoScriptAndNoStyleInItsMarkup() {
        assertThat(file("index.html")).doesNotContainPattern("<script(?![^>]* src=)|<style|style=| on\\w+=");
    }

    @Test
    void shouldReadNoTextAsMarkupOrAsScript() {
        assertThat(files).allSatisfy((name, text) -> assertThat(text)
                .doesNotContainPattern(
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"));
    }

    @Test
    void shouldNameNoOtherHost() {
        assertThat(files.values().stream()
                .flatMap(text -> ADDRESS.matcher(text).results().map(MatchResult::group)).distinct())
                .as("the name of SVG, which is no address").containsExactly("http://www.w3.org");
    }

    @Test
    void shouldFindEveryFileThatItNames() {
        assertThat(LINK.matcher(file("index.html")).results().map(link -> link.group(1))).isNotEmpty()
                .allSatisfy(link -> assertThat(files).containsKey(link));
        files.forEach((name, text) -> assertThat(IMPORT.matcher(text).results().map(found -> found.group(1)))
                .allSatisfy(path -> assertThat(files).containsKey(
                        URI.create(name).resolve(path).toString().replaceFirst("^(?:\\./)+", ""))));
    }

    @Test
    void shouldSayTheSameThingsInBothLanguages() {
        assertThat(names("words/fr.js")).isEqualTo(names("words/en.js")).hasSizeGreaterThan(200);
    }

    private List<String> names(String file) {
        return NAME.matcher(file(file)).results().map(name -> name.group(1)).toList();
    }

    private String file(String name) {
        return String.valueOf(files.get(name));
    }

    private byte[] library(String file) throws IOException {
        String folder = LIBRARY.matcher(file("parts/chart.js")).results().map(path -> path.group(1)).findFirst()
                .orElseThrow();
        try (InputStream content = PageTest.class.getResourceAsStream("/META-INF/resources/" + folder + file)) {
            assertThat(content).as(folder + file).isNotNull();
            return content.readAllBytes();
        }
    }

    /** By their paths under the page. */
    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try {
            Path folder = Path.of(PageTest.class.getResource("web").toURI());
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return files;
    }
}
