package dev.chappe.schemas.ops;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that must be well for a service to be live or ready.
 *
 * @param name
 *            one word, for instance "streams"
 * @param trouble
 *            asked at each request; what is wrong in a sentence, empty when all is well; must not block
 */
public record HealthCheck(String name, Supplier<Optional<String>> trouble) {}
