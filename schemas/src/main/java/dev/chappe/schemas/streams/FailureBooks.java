package dev.chappe.schemas.streams;

/** Where a service books the records that it buries. */
public interface FailureBooks {

    /** Name of the service, as it stands in the dead letters. */
    String service();

    /**
     * A record was buried.
     *
     * @param step
     *            name of the node of the topology that failed on it
     */
    void failed(String step, FailureReason reason);
}
