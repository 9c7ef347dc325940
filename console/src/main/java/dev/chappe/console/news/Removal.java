package dev.chappe.console.news;

/** That an event is to be forgotten, because somebody asked for it. */
public record Removal(String eventId) implements News {}
