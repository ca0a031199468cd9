package dev.oamstudio.app.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a namespace as Kubernetes allows it.
final class NamespaceConverter implements ITypeConverter<String> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");

    @Override
    public String convert(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new TypeConversionException(
                    "'"
                            + text
                            + "' is not the name of a namespace: up to 63 small letters, digits and"
                            + " hyphens");
        }
        return text;
    }
}
