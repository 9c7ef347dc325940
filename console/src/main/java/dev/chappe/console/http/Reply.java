package dev.chappe.console.http;

import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Something that answers a request. */
public interface Reply {

    /**
     * Sends itself.
     *
     * @param callback
     *            to be completed when the last byte is sent, be it long after the return
     */
    void send(Response response, Callback callback);
}
