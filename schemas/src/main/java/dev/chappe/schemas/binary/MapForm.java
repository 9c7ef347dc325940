package dev.chappe.schemas.binary;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map: how many, and each key with its value, in their order. */
record MapForm(Form keys, Form values) implements Form {

    @Override
    public void write(Object value, ByteSink out) {
        Map<?, ?> map = (Map<?, ?>) value;
        out.unsigned(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            keys.write(entry.getKey(), out);
            values.write(entry.getValue(), out);
        }
    }

    @Override
    public Object read(ByteSource in) {
        Map<Object, Object> read = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            Object key = keys.read(in);
            read.put(key, values.read(in));
        }
        return read;
    }
}
