package dev.oamstudio.model.diagnostic;

/// A rule's two names: the stable code (`OAM201`) and the law in words (`trait-applies-to-workload`).
public record RuleId(String code, String name) {
    @Override
    public String toString() {
        return code + " " + name;
    }
}
