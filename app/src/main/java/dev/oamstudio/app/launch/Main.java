package dev.oamstudio.app.launch;

/// The entry point of OAM Studio.
public final class Main {

    private Main() {}

    static void main() {
        IO.println("OAM Studio");
    }
}
