package dev.oamstudio.app.cli;

/// The form of a result for people or for programs, as `-o` names it.
enum TextOrJson {
    text,
    json
}
