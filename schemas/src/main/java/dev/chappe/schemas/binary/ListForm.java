package dev.chappe.schemas.binary;

import java.util.List;

/** A list: how many, and each. */
record ListForm(Form elements) implements Form {

    @Override
    public void write(Object value, ByteSink out) {
        List<?> list = (List<?>) value;
        out.unsigned(list.size());
        for (Object element : list) {
            elements.write(element, out);
        }
    }

    @Override
    public Object read(ByteSource in) {
        Object[] read = new Object[in.count()];
        for (int i = 0; i < read.length; i++) {
            read[i] = elements.read(in);
        }
        return List.of(read);
    }
}
