package dev.chappe.enrich.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Patterns that share their beginnings, so that each beginning is tried once. */
final class PatternTree {

    private final List<Branch> branches = new ArrayList<>();
    private @Nullable Pattern complete;

    /** What may come next, and what after it. */
    record Branch(PatternElement element, PatternTree rest) {}

    void add(Pattern pattern) {
        PatternTree tree = this;
        for (PatternElement element : pattern.elements()) {
            tree = tree.after(element);
        }
        tree.complete = tree.complete == null ? pattern : tree.complete;
    }

    private PatternTree after(PatternElement element) {
        for (Branch branch : branches) {
            if (branch.element.equals(element)) {
                return branch.rest;
            }
        }
        PatternTree rest = new PatternTree();
        branches.add(new Branch(element, rest));
        return rest;
    }

    List<Branch> branches() {
        return branches;
    }

    /** The pattern that ends here, null when none does. */
    @Nullable
    Pattern complete() {
        return complete;
    }
}
