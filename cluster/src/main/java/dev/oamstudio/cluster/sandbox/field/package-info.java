/// Who owns which field: field sets, managers, and the merge of a server-side apply.
@NullMarked
package dev.oamstudio.cluster.sandbox.field;

import org.jspecify.annotations.NullMarked;
