package dev.chappe.enrich.name;

import dev.chappe.enrich.text.DataFile;
import dev.chappe.enrich.text.FoldedTable;
import dev.chappe.enrich.text.TokenizedText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Last words that tell what a name of several words is the name of: "Ventures", "Commission", "Summit". */
public final class NameEndings {

    private final FoldedTable<NameKind> kinds;

    private NameEndings(FoldedTable<NameKind> kinds) {
        this.kinds = kinds;
    }

    /** Those of the bundled vocabulary. */
    public static NameEndings standard() {
        Map<String, NameKind> kinds = new HashMap<>();
        for (String line : DataFile.lines("vocabulary/name-endings.txt")) {
            String[] parts = line.split("\\|", -1);
            NameKind kind = NameKind.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
            for (String word : parts[1].split(",", -1)) {
                kinds.put(word.strip(), kind);
            }
        }
        return new NameEndings(new FoldedTable<>(kinds));
    }

    /** What a name is that ends before a token, null when its last word does not tell: a single one tells little. */
    @Nullable
    NameKind of(TokenizedText text, int first, int end) {
        NameKind kind = kinds.get(text, end - 1);
        return end - first > 1 || kind == NameKind.OTHER ? kind : null;
    }
}
