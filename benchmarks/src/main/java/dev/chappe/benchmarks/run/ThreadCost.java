package dev.chappe.benchmarks.run;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Processor time and heap that a benchmark's own thread used. On a machine that others use too, the wall clock tells more
 * about them.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadCost {

    /** Of the iteration. */
    public long processorNanoseconds;

    /** Of the iteration. */
    public long allocatedBytes;

    /** Of the iteration. */
    public long operationsDone;

    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private long nanosecondsBefore;
    private long bytesBefore;

    @Setup(Level.Iteration)
    public void start() {
        operationsDone = 0;
        bytesBefore = threads.getCurrentThreadAllocatedBytes();
        nanosecondsBefore = threads.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        processorNanoseconds = threads.getCurrentThreadCpuTime() - nanosecondsBefore;
        allocatedBytes = threads.getCurrentThreadAllocatedBytes() - bytesBefore;
    }

    /** Counts an operation; to be called once in each. */
    public void count() {
        operationsDone++;
    }
}
