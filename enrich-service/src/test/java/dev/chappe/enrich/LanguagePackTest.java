package dev.chappe.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * A third language is files and nothing else: the service's classes, loaded once more with a folder of German files beside
 * them, read German.
 */
class LanguagePackTest {

    private static final Path GERMAN = Path.of("src", "test", "language-packs", "de");

    private static URLClassLoader withGerman = new URLClassLoader(new URL[0]);
    private static UnaryOperator<String> reading = UnaryOperator.identity();

    @BeforeAll
    @SuppressWarnings("unchecked") // PackReading is one, in the other loader
    static void load() throws IOException, ReflectiveOperationException {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        path.add(GERMAN.toUri().toURL());
        withGerman = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        reading = (UnaryOperator<String>) withGerman.loadClass(PackReading.class.getName()).getConstructor()
                .newInstance();
    }

    @AfterAll
    static void close() throws IOException {
        withGerman.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "german.csv", delimiter = ';', quoteCharacter = '`')
    void shouldReadTwoTypesAndTheirSumsInGerman(String text, String expected) {
        assertThat(reading.apply(text)).isEqualTo(expected);
    }

    @Test
    void shouldStillReadTheLanguagesOfTheService() {
        assertThat(reading.apply("Veolia a annoncé le rachat de son concurrent Suez pour 13 milliards d'euros."))
                .isEqualTo("fr ACQUISITION acquirer=Veolia target=Suez amount=13000000000 EUR");
    }

    @Test
    void shouldNotKnowGermanWithoutTheFiles() {
        assertThat(new PackReading().apply("Das Unternehmen übernimmt den Wettbewerber für zwei Milliarden Euro, wie es"
                + " am Montag mitteilte.")).isEqualTo("und");
    }
}
