package dev.oamstudio.model.deploy;

/// Whose an object in a cluster is, as seen from one application.
public sealed interface Claim {
    /// This application's: it was applied for it, and is what it was then.
    record Ours() implements Claim {}

    /// Written by this product and of no application any more, as what outlives a delete is.
    record Ownerless() implements Claim {}

    /// Another application's.
    record Theirs(String application) implements Claim {}

    /// Made by somebody else.
    ///
    /// @param makers who wrote to it, as the cluster names them; possibly empty
    /// @param remade whether it stands in the place of one that was this application's
    record Foreign(String makers, boolean remade) implements Claim {}
}
