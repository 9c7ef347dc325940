package dev.chappe.schemas.event;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Constants of the contract as English words: CHIP_LAUNCH is Chip launch, SERIES_A is Series A. */
public final class SpokenConstant {

    private static final Set<String> ABBREVIATIONS = Set.of("OS", "AI");

    private SpokenConstant() {}

    /** With a capital at the begin. */
    public static String of(String constant) {
        String words = within(constant);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** As it stands within a sentence. */
    static String within(String constant) {
        return Stream.of(constant.split("_", -1))
                .map(word -> word.length() == 1 || ABBREVIATIONS.contains(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
