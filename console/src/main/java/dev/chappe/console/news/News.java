package dev.chappe.console.news;

/** Something that a topic told. */
public sealed interface News permits Event, Trend, Alert, Article, Removal {}
