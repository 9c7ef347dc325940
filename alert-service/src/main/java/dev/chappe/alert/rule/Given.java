package dev.chappe.alert.rule;

/** A text of a channel: written in the file, or said to be elsewhere because it is a secret. Never shows a secret. */
public sealed interface Given {

    /** Written in the file. */
    record Plain(String text) implements Given {}

    /** In an environment variable of the service. */
    record Variable(String name) implements Given {}

    /** In a file that the service can read; white space around it does not count. */
    record InFile(String path) implements Given {}
}
