package dev.oamstudio.model.rule;

/// How far a rule looks, and so which changes it has to be asked about again.
public enum Reach {
    /// At each document by itself, like a file; what it finds and mends lies in the document.
    DOCUMENT,
    /// At each file by itself, with the schemas and what the folder's tools make of it: not at other files, the catalog or what
    /// another file says of an application.
    FILE,
    /// At all files.
    FOLDER
}
