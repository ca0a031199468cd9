package dev.oamstudio.model.definition;

import dev.oamstudio.model.definition.AppliesTo.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the forms of entries of `appliesToWorkloads`. Every text has one.
final class AppliesToForms {

    private static final String VERSION = "v[0-9]+(?:(?:alpha|beta)[0-9]+)?";

    private static final Pattern VERSIONED_KIND =
            Pattern.compile("(?:([^/]+)/)?(" + VERSION + ")\\.([A-Za-z][A-Za-z0-9]*)");

    private static final Pattern KIND_BEFORE_VERSION =
            Pattern.compile("([^./]+)\\.([^/]+)/(" + VERSION + ")");

    private AppliesToForms() {}

    static Form read(String written) {
        if (written.equals("*")) {
            return new Form.AnyWorkload();
        }
        if (written.startsWith("*.")) {
            return new Form.AnyOfGroup(written.substring(2));
        }
        Matcher kind = VERSIONED_KIND.matcher(written);
        if (kind.matches()) {
            String group = kind.group(1) == null ? "" : kind.group(1);
            return new Form.VersionedKind(group, kind.group(2), kind.group(3));
        }
        Matcher before = KIND_BEFORE_VERSION.matcher(written);
        return before.matches()
                ? new Form.KindBeforeVersion(before.group(1), before.group(2), before.group(3))
                : readUnversioned(written);
    }

    private static Form readUnversioned(String written) {
        int dot = written.indexOf('.');
        if (dot <= 0) {
            return new Form.DefinitionName(written);
        }
        String head = written.substring(0, dot);
        String group = written.substring(dot + 1);
        // Plurals are lower case, kinds are not.
        return Character.isUpperCase(head.charAt(0))
                ? new Form.KindOfGroup(head, group)
                : new Form.Resource(head, group);
    }
}
