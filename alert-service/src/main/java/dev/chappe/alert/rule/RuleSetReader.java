package dev.chappe.alert.rule;

import dev.chappe.schemas.money.ExchangeRates;
import dev.chappe.schemas.yaml.Faults;
import dev.chappe.schemas.yaml.Place;
import dev.chappe.schemas.yaml.YamlNode.Entry;
import dev.chappe.schemas.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a set of rules. */
final class RuleSetReader {

    private static final List<String> KEYS = List.of("channels", "rates", "rules");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final String set;
    private final Faults faults;
    private final Scalars scalars;

    RuleSetReader(String set, Faults faults) {
        this.set = set;
        this.faults = faults;
        this.scalars = new Scalars(faults);
    }

    RuleSet read(YamlNode root) {
        Map<String, Entry> entries = faults.entries(root, "a set of rules", KEYS);
        List<Channel> channels = channels(entries.get("channels"));
        ExchangeRates rates = ExchangeRates.stated().with(rates(entries.get("rates")));
        Entry rules = entries.get("rules");
        if (rules == null) {
            faults.add(root.place(), "rules is missing");
            return new RuleSet(set, List.of(), channels);
        }
        RuleReader reader = new RuleReader(set, faults, rates, channels.stream().map(Channel::name).toList());
        List<Rule> read = new ArrayList<>();
        Map<String, Entry> named = faults.entries(rules.value(), "rules");
        named.forEach((name, entry) -> {
            check(name, entry.place(), "a rule");
            reader.read(name, entry).ifPresent(read::add);
        });
        if (named.isEmpty()) {
            faults.add(rules.place(), "rules must have one rule at least");
        }
        return new RuleSet(set, read, channels);
    }

    private List<Channel> channels(@Nullable Entry entry) {
        List<Channel> channels = new ArrayList<>();
        if (entry != null) {
            ChannelReader reader = new ChannelReader(set, faults);
            faults.entries(entry.value(), "channels").forEach((name, channel) -> {
                check(name, channel.place(), "a channel");
                reader.read(name, channel).ifPresent(channels::add);
            });
        }
        return channels;
    }

    private Map<String, BigDecimal> rates(@Nullable Entry entry) {
        Map<String, BigDecimal> rates = new HashMap<>();
        if (entry != null) {
            faults.entries(entry.value(), "rates").forEach((currency, rate) -> {
                if (!CURRENCY.matcher(currency).matches()) {
                    faults.add(rate.place(), "a currency is three capitals, for instance EUR");
                }
                scalars.number(rate.value(), "a rate, in US dollars for a unit,").ifPresent(dollars -> {
                    if (dollars.signum() > 0) {
                        rates.put(currency, dollars);
                    } else {
                        faults.add(rate.value().place(), "a rate must be more than zero");
                    }
                });
            });
        }
        return rates;
    }

    private void check(String name, Place place, String what) {
        if (!NAME.matcher(name).matches()) {
            faults.add(place, what + " is named \"" + name
                    + "\", but must be small letters and digits, with hyphens between words");
        }
    }
}
