package dev.chappe.enrich.mention;

import dev.chappe.enrich.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The search for the longest pattern from one token on. It looks no further than the longest pattern reaches. */
final class PatternSearch {

    private final TokenizedText text;
    private final FoundNumbers numbers;
    private final int first;
    private final Captures captures = new Captures();
    private Patterns.@Nullable Match longest;

    PatternSearch(TokenizedText text, FoundNumbers numbers, int first) {
        this.text = text;
        this.numbers = numbers;
        this.first = first;
    }

    Patterns.@Nullable Match longest(PatternTree tree) {
        follow(tree, first);
        return longest;
    }

    private void follow(PatternTree tree, int token) {
        Pattern complete = tree.complete();
        if (complete != null && (longest == null || token > longest.end())) {
            longest = new Patterns.Match(complete, first, token, captures.copy());
        }
        if (token >= text.count() || (token > first && text.startsLine(token))) {
            return;
        }
        for (PatternTree.Branch branch : tree.branches()) {
            int mark = captures.size();
            int next = branch.element().match(text, token, numbers, captures);
            if (next > token) {
                follow(branch.rest(), next);
            }
            captures.truncate(mark);
        }
    }
}
