package dev.oamstudio.cluster.sandbox.field;

/// Who owns fields: a manager, in one of the ways in which it writes.
///
/// @param subresource `status`, or empty
public record Owner(String manager, Operation operation, String apiVersion, String subresource) {
    /// The two ways to write: declaring what one wants, or writing over what is there.
    public enum Operation {
        APPLY("Apply"),
        UPDATE("Update");

        private final String word;

        Operation(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public static Owner applying(String manager, String apiVersion) {
        return new Owner(manager, Operation.APPLY, apiVersion, "");
    }

    public static Owner updating(String manager, String apiVersion, String subresource) {
        return new Owner(manager, Operation.UPDATE, apiVersion, subresource);
    }

    /// Whether both are the same writer, whatever version of the kind it wrote in.
    boolean sameWriter(Owner other) {
        return manager.equals(other.manager)
                && operation == other.operation
                && subresource.equals(other.subresource);
    }
}
