package dev.chappe.enrich.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who tells independently of whom: articles of one owner, of one agency or of one text are one origin, and so are those
 * that are linked by others.
 *
 * @param groups
 *            for each witness, in the order given, the number of its origin
 */
record Origins(List<Integer> groups) {

    Origins {
        groups = List.copyOf(groups);
    }

    static Origins of(List<Witness> witnesses) {
        int[] leader = new int[witnesses.size()];
        // Each is compared with each: what costs something is done once.
        List<String> owners = witnesses.stream().map(Witness::origin).toList();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (int j = 0; j < i; j++) {
                if (owners.get(i).equals(owners.get(j)) || witnesses.get(i).sameWords(witnesses.get(j))) {
                    join(leader, i, j);
                }
            }
        }
        List<Integer> groups = new ArrayList<>();
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            int next = numbers.size();
            groups.add(numbers.computeIfAbsent(find(leader, i), root -> next));
        }
        return new Origins(groups);
    }

    /** How many origins there are. */
    int count() {
        return groups.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    private static void join(int[] leader, int one, int other) {
        leader[find(leader, one)] = find(leader, other);
    }

    private static int find(int[] leader, int member) {
        int root = member;
        while (leader[root] != root) {
            root = leader[root];
        }
        return root;
    }
}
