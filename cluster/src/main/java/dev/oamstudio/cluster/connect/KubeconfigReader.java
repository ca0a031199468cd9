package dev.oamstudio.cluster.connect;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFault;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads kubeconfig files one after another; what cannot be read becomes a fault, and the others still count.
final class KubeconfigReader {
    private static final int LIMIT_MEGABYTES = 4;

    private final boolean named;
    private final List<Content> contents = new ArrayList<>();
    private final List<Message> faults = new ArrayList<>();

    KubeconfigReader(KubeconfigFiles files) {
        this.named = files.named();
        files.odd().forEach(path -> faults.add(Message.of("cluster.kubeconfig-bad-path", path)));
        files.paths().forEach(this::read);
    }

    /// What a file says.
    record Content(Path file, Value value) {
        Path folder() {
            Path parent = file.toAbsolutePath().getParent();
            return parent == null ? file.toAbsolutePath() : parent;
        }
    }

    List<Content> contents() {
        return contents;
    }

    List<Message> faults() {
        return faults;
    }

    private void read(Path file) {
        if (!Files.exists(file)) {
            if (named) {
                faults.add(fault("missing", file));
            }
            return;
        }
        Optional<Message> unfit = Files.isDirectory(file) ? Optional.of(folder(file)) : text(file);
        unfit.ifPresent(faults::add);
    }

    /// @return what is wrong with it, if anything is
    private Optional<Message> text(Path file) {
        try {
            if (Files.size(file) > (long) LIMIT_MEGABYTES << 20) {
                return Optional.of(fault("too-large", file, String.valueOf(LIMIT_MEGABYTES)));
            }
            return yaml(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException noText) {
            return Optional.of(fault("no-text", file));
        } catch (AccessDeniedException denied) {
            return Optional.of(fault("denied", file));
        } catch (IOException unreadable) {
            return Optional.of(fault("unreadable", file, String.valueOf(unreadable.getMessage())));
        }
    }

    private Optional<Message> yaml(Path file, String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of(fault("no-text", file));
        }
        YamlFile parsed = YamlFile.parse(file.toString(), text);
        for (YamlDocument document : parsed.documents()) {
            Optional<YamlFault> broken =
                    document.faults().stream().filter(YamlFault::breaks).findFirst();
            if (broken.isPresent()) {
                int line = parsed.position(broken.get().range().start()).line();
                return Optional.of(fault("no-yaml", file, String.valueOf(line)));
            }
        }
        return content(file, parsed);
    }

    private Optional<Message> content(Path file, YamlFile parsed) {
        Value value =
                parsed.documents().isEmpty()
                        ? Value.Null.NULL
                        : parsed.documents().getFirst().value();
        if (value instanceof Value.Null) {
            return Optional.of(fault("empty", file));
        }
        contents.add(new Content(file, value));
        boolean describes =
                !value.itemsAt("contexts").isEmpty()
                        || !value.itemsAt("clusters").isEmpty()
                        || !value.itemsAt("users").isEmpty();
        return describes ? Optional.empty() : Optional.of(fault("no-contexts", file));
    }

    private static Message folder(Path file) {
        return fault("folder", file, File.pathSeparator);
    }

    private static Message fault(String kind, Path file, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(more));
        return Message.of("cluster.kubeconfig-" + kind, arguments.toArray());
    }
}
