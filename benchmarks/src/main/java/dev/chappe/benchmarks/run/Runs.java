package dev.chappe.benchmarks.run;

import java.util.Collection;
import java.util.function.Predicate;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Benchmarks that were run; all of them count their {@link ThreadCost}. */
public final class Runs {

    private final Collection<RunResult> results;

    private Runs(Collection<RunResult> results) {
        this.results = results;
    }

    /** Runs the benchmarks, one after the other, each in a fresh JVM. */
    public static Runs of(ChainedOptionsBuilder options) throws RunnerException {
        return new Runs(new Runner(options.shouldFailOnError(true).build()).run());
    }

    /**
     * The benchmark of that method.
     *
     * @throws IllegalArgumentException
     *             when none such was run
     */
    public Measured named(String method) {
        return find(result -> result.getParams().getBenchmark().endsWith("." + method));
    }

    /**
     * The benchmark that had the parameter.
     *
     * @throws IllegalArgumentException
     *             when none such was run
     */
    public Measured with(String parameter, String value) {
        return find(result -> value.equals(result.getParams().getParam(parameter)));
    }

    private Measured find(Predicate<RunResult> wanted) {
        RunResult found = results.stream().filter(wanted).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such benchmark was run"));
        double operations = counted(found, "operationsDone");
        return new Measured(counted(found, "processorNanoseconds") / operations / 1000,
                counted(found, "allocatedBytes") / operations);
    }

    private static double counted(RunResult result, String name) {
        Result<?> counted = result.getSecondaryResults().get(name);
        if (counted == null) {
            throw new IllegalStateException("the benchmark counts no " + name);
        }
        return counted.getScore();
    }
}
