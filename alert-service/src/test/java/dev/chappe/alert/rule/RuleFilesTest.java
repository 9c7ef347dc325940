package dev.chappe.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chappe.schemas.settings.SettingsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFilesTest {

    private static final String CHANNELS = "channels:\n  out: {kind: stdout}\n";

    @Test
    void shouldReadTheExamplesForEachCoreTypeAndARisingTrend() {
        RuleSet set = RuleFiles.parse("examples", "examples.yaml", RuleFiles.examples());

        assertThat(set.rules()).extracting(Rule::name).containsExactly("examples/chip-launches", "examples/os-releases",
                "examples/big-pledges", "examples/steep-forecasts", "examples/rising");
        assertThat(set.channels()).containsExactly(new Channel.Stdout("examples/screen"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "events: {typ: CHIP_LAUNCH} | 5:14: unknown key typ, did you mean type?",
        "events: {type: CHIP_LANCH} | 5:20: no event type is named CHIP_LANCH, did you mean CHIP_LAUNCH?",
        "events: {type: CHIP_LAUNCH, fields: {procesNm: 3}} | 5:42: CHIP_LAUNCH have no procesNm, did you mean processNm?",
        "events: {amount: {least: 1 billon USD}} | 5:30: amount least is \"1 billon USD\", but must be a sum",
        "events: {amount: {least: 1 billion XXQ}} | 5:22: no rate is stated for XXQ",
        "events: {amount: {least: 2 EUR, most: 1 EUR}} | 5:22: amount is at least more than it is at most",
        "events: {factuality: ANNOUNCD} | 5:26: factuality is \"ANNOUNCD\", did you mean ANNOUNCED?",
        "events: {confidence: high} | 5:26: confidence must be keys with values",
        "trends: {window: 1d} | 5:22: window is \"1d\"; known are",
        "events: {organisation: []} | 5:28: organisation must have one word at least",
        "trends: {} | 5:13: a rule must have one condition at least"})
    void shouldTellWhereAConditionIsWrong(String conditions, String fault) {
        assertThat(faults(CHANNELS + "rules:\n  one:\n    " + conditions + "\n    channels: out\n")).singleElement()
                .asString().startsWith("desk.yaml:" + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"throttle: often | 6:15: throttle is \"often\", but must be how many",
        "quiet: {from: '22:00', to: '07:00', zone: Europe/Pariss} | 6:47: zone is \"Europe/Pariss\"",
        "quiet: {from: '22:00', to: '22:00'} | 6:5: quiet hours from 22:00 to the same time",
        "digest: {every: 36h} | 6:21: every must be whole days", "matters: [amout] | 6:15: matters names amout,"
                + " did you mean amount?",
        "channel: out | 6:5: unknown key channel, did you mean channels?"})
    void shouldTellWhereTheRestIsWrong(String line, String fault) {
        assertThat(faults(CHANNELS + "rules:\n  one:\n    events: {type: CHIP_LAUNCH}\n    " + line
                + "\n    channels: out\n")).singleElement().asString().startsWith("desk.yaml:" + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{kind: webhook, url: 'https://a.example', secret: whsec_abc} | secret is a secret: name where it is",
        "{kind: webhook, url: 'ftp://a.example', secret: {env: A}} | url must begin with https://",
        "{kind: webhok, url: 'https://a.example'} | kind is \"webhok\", did you mean webhook?",
        "{kind: slack, ur: 'https://a.example'} | unknown key ur, url is missing",
        "{kind: email, from: desk, host: mail.example} | from must be a mail address"})
    void shouldTellWhatIsWrongWithAChannel(String channel, String fault) {
        List<String> faults = faults("channels:\n  out: " + channel
                + "\nrules:\n  one:\n    events: {type: CHIP_LAUNCH}\n    channels: out\n");

        assertThat(String.join("\n", faults)).contains(fault.split(", ", -1)[0]).contains("desk.yaml:2:");
    }

    @Test
    void shouldRefuseWhatStandsBehindTheSet() {
        String set = CHANNELS + "rules:\n  one:\n    events: {type: CHIP_LAUNCH}\n    channels: out\n";

        assertThat(faults(set + "---\nrules: {}\n")).singleElement().asString().contains("a second document");
        assertThat(faults(set + "]\n")).singleElement().asString().startsWith("desk.yaml:7:1: no YAML");
    }

    @Test
    void shouldNameTheNearestChannel() {
        assertThat(faults(CHANNELS + "rules:\n  one:\n    events: {type: CHIP_LAUNCH}\n    channels: [outt]\n"))
                .containsExactly("desk.yaml:6:16: no channel is named outt, did you mean out?");
    }

    private static List<String> faults(String yaml) {
        return catchThrowableOfType(SettingsException.class, () -> RuleFiles.parse("desk", "desk.yaml", yaml))
                .faults();
    }
}
