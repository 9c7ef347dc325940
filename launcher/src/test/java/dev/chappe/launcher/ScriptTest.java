package dev.chappe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chappe script, run over a tree of pretended JDKs and a pretended program. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("..", "chappe").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new LinkedHashMap<>();

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void installTheProgram() throws IOException {
        Path program = Files.createDirectories(folder.resolve("pro gram"));
        Files.copy(SCRIPT, program.resolve("chappe"));
        Files.createFile(program.resolve("chappe.jar"));
        environment.put("CHAPPE_JDK_FOLDERS", folder + "/jdks/*");
        environment.put("PATH", "/usr/bin:/bin");
        // The machine's own java, if it is on the path, is hidden behind an old one.
        environment.put("PATH", jdk("path/old", "17.0.2").resolve("bin") + ":/usr/bin:/bin");
    }

    @Test
    void shouldPreferJavaHome() throws Exception {
        jdk("jdks/a", "25.0.1");
        environment.put("JAVA_HOME", jdk("home", "21.0.4").toString());

        assertThat(run("settings").out()).contains("java of home");
    }

    @Test
    void shouldPassOverAJavaHomeThatIsTooOld() throws Exception {
        jdk("jdks/b", "21");
        environment.put("JAVA_HOME", jdk("home", "17.0.9").toString());

        assertThat(run("settings").out()).contains("java of b");
    }

    @Test
    void shouldReadTheVersionOfAJavaThatComesWithoutReleaseFile() throws Exception {
        Files.delete(jdk("jdks/c", "22.0.1").resolve("release"));

        assertThat(run("settings").out()).contains("java of c");
    }

    @Test
    void shouldFindAJdkInAFolderWithBlanks() throws Exception {
        jdk("jdks/d e", "25");

        assertThat(run("settings").out()).contains("java of d e");
    }

    @Test
    void shouldTellWhatItFoundAndWhatToDoWhenNoJavaIsRecentEnough() throws Exception {
        jdk("jdks/f", "11.0.2");

        Outcome outcome = run("demo");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("21 or later is needed").contains("/jdks/f (11)").contains("/path/old (17)")
                .contains("JAVA_HOME").contains("apt install").contains("brew install");
    }

    @Test
    void shouldHandTheArgumentsOverAsTheyAre() throws Exception {
        jdk("jdks/g", "25");

        assertThat(run("extract", "a file.jsonl", "*").out()).contains("[extract][a file.jsonl][*]");
    }

    @Test
    void shouldGiveOldJavaNoFlagThatItDoesNotKnow() throws Exception {
        jdk("jdks/h", "21");

        assertThat(run("demo").out()).contains("[-XX:+AutoCreateSharedArchive]")
                .doesNotContain("sun-misc-unsafe-memory-access");
    }

    @Test
    void shouldPutTheUsersOptionsAfterItsOwnAndHideThemFromTheProgram() throws Exception {
        jdk("jdks/i", "25");
        environment.put("CHAPPE_JAVA_OPTS", "-Xmx2g -Dsome=thing");

        assertThat(run("demo").out()).containsSubsequence("[-Xmx768m]", "[-Xmx2g]", "[-Dsome=thing]", "[-jar]")
                .doesNotContain("CHAPPE_JAVA_OPTS");
    }

    @Test
    void shouldRunThroughASymbolicLink() throws Exception {
        jdk("jdks/j", "25");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("pro gram", "chappe"));

        assertThat(run(link, "demo").out()).contains("java of j");
    }

    @Test
    void shouldNameMavenWhenItIsNeededAndMissing() throws Exception {
        jdk("jdks/k", "25");
        Path checkout = Files.createDirectories(folder.resolve("checkout"));
        Files.copy(SCRIPT, checkout.resolve("chappe"));
        environment.put("PATH", tools("sh", "dirname", "sed", "head", "readlink", "mkdir", "cat", "rm", "date", "find")
                .toString());

        Outcome outcome = run(checkout.resolve("chappe"), "demo");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("Maven").contains("apt install maven");
    }

    private Outcome run(String... arguments) throws Exception {
        return run(folder.resolve("pro gram").resolve("chappe"), arguments);
    }

    private Outcome run(Path script, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(script.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Outcome(code, Files.readString(out), Files.readString(err));
    }

    /** A JDK whose java prints its own name, its arguments and the settings that it is given. */
    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n",
                StandardCharsets.UTF_8);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        executable(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then
                  echo 'openjdk version "%s" 2026-01-01' >&2
                  exit
                fi
                echo "java of %s"
                for argument; do printf '[%%s]' "$argument"; done
                env | grep CHAPPE_
                """.formatted(version, home.getFileName()));
        return home;
    }

    /** A folder with nothing but the named tools of the machine. */
    private Path tools(String... names) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("tools"));
        for (String name : names) {
            Path tool = Files.exists(Path.of("/usr/bin", name)) ? Path.of("/usr/bin", name) : Path.of("/bin", name);
            executable(bin.resolve(name), "#!/bin/sh\nexec " + tool + " \"$@\"\n");
        }
        return bin;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script, StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
