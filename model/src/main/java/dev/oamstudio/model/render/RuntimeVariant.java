package dev.oamstudio.model.render;

/// The versions of oam-kubernetes-runtime that render differently.
enum RuntimeVariant {
    /// The releases up to v0.3.3, which includes what the talk shows.
    RELEASED,
    /// The code after them, which was never released: data outputs and inputs know stores.
    MASTER
}
