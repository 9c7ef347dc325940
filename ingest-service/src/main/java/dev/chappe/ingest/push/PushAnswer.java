package dev.chappe.ingest.push;

import dev.chappe.ingest.article.RejectReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who pushed is told.
 *
 * @param status
 *            of HTTP
 * @param ids
 *            of the articles, in the order in which they were pushed; null where one was rejected
 * @param faults
 *            what was rejected
 */
record PushAnswer(int status, List<@Nullable String> ids, List<Fault> faults) {

    /**
     * Something that is no article.
     *
     * @param index
     *            its place among those pushed, from 0; null where the whole body is meant
     */
    record Fault(@Nullable Integer index, RejectReason reason, String detail) {}
}
