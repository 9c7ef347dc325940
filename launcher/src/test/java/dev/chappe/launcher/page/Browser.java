package dev.chappe.launcher.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium without a window, on one page. */
final class Browser implements AutoCloseable {

    /** Set to a folder, the pictures of the documentation are made anew in it. */
    private static final String PICTURES = "chappe.pictures";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    /** Held, since loggers that nobody holds forget their level; Selenium warns of features that are not used here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ChromeDriver driver;
    private String page = "about:blank";

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; empty where chromium or its driver is not installed. */
    static Optional<Browser> find() {
        SELENIUM.setLevel(Level.SEVERE);
        Optional<File> driver = onPath(List.of("chromedriver"));
        return onPath(NAMES).flatMap(chromium -> driver.map(found -> start(chromium, found)));
    }

    private static Browser start(File chromium, File driver) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        // Containers have neither the sandbox's rights nor much shared memory; the page is our own.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                "--hide-scrollbars", "--accept-lang=en");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(driver)
                .usingAnyFreePort().build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** The page that views are opened of. */
    void visit(URI address) {
        page = address.resolve("/").toString();
    }

    private static Optional<File> onPath(List<String> names) {
        List<String> folders = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
        return names.stream().flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
                .filter(File::canExecute).findFirst();
    }

    /** Goes to a view by its address within the page, in a new document. */
    void open(String view) {
        driver.get("about:blank");
        driver.get(page + "#/" + view);
    }

    /** As wide and high as a screen; a phone also has a finger in place of a mouse. */
    void resize(Size size) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", size.width(), "height",
                size.height(), "deviceScaleFactor", 1, "mobile", size == Size.PHONE));
    }

    /** Sizes to look at the page in. */
    enum Size {
        DESK(1280, 860), PHONE(360, 780);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    /** Waits for the first element of a selector. */
    WebElement await(String selector) {
        return until(() -> all(selector).stream().findFirst());
    }

    /** Waits for an element of a selector whose text holds a word. */
    WebElement await(String selector, String word) {
        return until(() -> all(selector).stream().filter(element -> element.getText().contains(word)).findFirst());
    }

    private <T> T until(Supplier<Optional<T>> found) {
        return Awaitility.await().atMost(PATIENCE).ignoreException(StaleElementReferenceException.class)
                .until(found::get, Optional::isPresent).orElseThrow();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    /** In one step: a row may be drawn anew between the two halves of a pointer's click. */
    void click(String selector) {
        run("arguments[0].click()", await(selector));
    }

    void type(String selector, CharSequence text) {
        await(selector).sendKeys(text);
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    /** What a script gives. */
    Object run(String script, Object... arguments) {
        return Optional.ofNullable(driver.executeScript(script, arguments)).orElse("");
    }

    /** What an expression over a module of the page, named {@code module}, gives as JSON. */
    String module(String path, String expression) {
        return String.valueOf(driver.executeAsyncScript(
                "const done = arguments[1]; import(arguments[0]).then((module) => done(JSON.stringify(" + expression
                        + ")), (failure) => done(String(failure)));",
                page + path));
    }

    long number(String script) {
        return ((Number) run(script)).longValue();
    }

    /** Addresses that were asked since the last call, by whatever part of the page. */
    List<URI> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(entry -> json(entry.getMessage()))
                .map(entry -> entry.path("message"))
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message -> URI.create(message.at("/params/request/url").asText().replaceFirst("\\?.*", "")))
                .filter(address -> !"data".equals(address.getScheme())).toList();
    }

    /** What the browser complained of since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> String.valueOf(entry.getMessage())).toList();
    }

    /** Serious faults for those who do not see well or use no mouse, as axe-core finds them. */
    List<String> barriers() {
        if (!Boolean.TRUE.equals(run("return 'axe' in window"))) {
            driver.executeScript(axe());
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document).then((result) => done(JSON.stringify(result.violations)));
                """);
        List<String> barriers = new ArrayList<>();
        json(String.valueOf(found)).forEach(violation -> {
            if (GRAVE.contains(violation.path("impact").asText())) {
                barriers.add(violation.path("id").asText() + ": " + violation.at("/nodes/0/html").asText());
            }
        });
        return barriers;
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream(AXE)) {
            if (script == null) {
                throw new IllegalStateException("resource missing: " + AXE);
            }
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** Makes a picture of what is shown, when pictures are wanted. */
    void picture(String name) {
        Stream.ofNullable(System.getProperty(PICTURES)).map(Path::of).forEach(folder -> {
            try {
                Files.write(Files.createDirectories(folder).resolve(name + ".png"),
                        driver.getScreenshotAs(OutputType.BYTES));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @Override
    public void close() {
        driver.quit();
    }
}
