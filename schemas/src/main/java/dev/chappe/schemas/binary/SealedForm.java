package dev.chappe.schemas.binary;

import java.util.List;
import java.util.stream.Stream;

/** One of the kinds of a sealed interface: its number, and what it is. */
record SealedForm(List<Class<?>> kinds, List<Form> forms) implements Form {

    static SealedForm of(Class<?> sealed, Forms forms) {
        List<Class<?>> kinds = List.of(sealed.getPermittedSubclasses());
        return new SealedForm(kinds, Stream.<Class<?>>of(sealed.getPermittedSubclasses()).map(forms::of).toList());
    }

    @Override
    public void write(Object value, ByteSink out) {
        int kind = kinds.indexOf(value.getClass());
        out.octet(kind);
        forms.get(kind).write(value, out);
    }

    @Override
    public Object read(ByteSource in) {
        return forms.get(in.octet()).read(in);
    }
}
