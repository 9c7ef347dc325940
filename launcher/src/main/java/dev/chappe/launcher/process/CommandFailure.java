package dev.chappe.launcher.process;

/**
 * A command cannot do what it was asked to, for a reason that its user can remove.
 *
 * <p>
 * The message is one or two sentences that name the thing and the remedy; it is all that the user gets to see, unless
 * --verbose asks for the stack trace.
 */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
