package dev.chappe.schemas.registry;

import org.apache.avro.Schema;

/** Gives schemas their ids and ids their schemas. Safe for use by several threads. */
public interface SchemaRegistry {

    /**
     * The id of a schema under a subject; registers it when the registry lacks it and may.
     *
     * @throws SchemaRefusedException
     *             when the registry does not take the schema, for instance because it is incompatible
     * @throws RegistryUnavailableException
     *             when the registry does not answer
     */
    int register(String subject, Schema schema);

    /**
     * The schema of an id.
     *
     * @throws UnknownSchemaException
     *             when the registry has no such id
     * @throws RegistryUnavailableException
     *             when the registry does not answer
     */
    Schema byId(int id);
}
