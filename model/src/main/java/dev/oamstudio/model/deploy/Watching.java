package dev.oamstudio.model.deploy;

/// Something that goes on until it is closed. Closing twice is allowed.
public interface Watching extends AutoCloseable {
    @Override
    void close();
}
