package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// A ContainerizedWorkload of core.oam.dev: containers without a word about pods. Every part knows its path from the workload;
/// fields that are not named here stay in its content. Absent texts are empty.
public record ContainerizedWorkload(KubeObject object) {

    /// `linux` or `windows`.
    public String osType() {
        return object.text("spec", "osType");
    }

    /// `i386`, `amd64`, `arm` or `arm64`.
    public String arch() {
        return object.text("spec", "arch");
    }

    public List<Container> containers() {
        return parts(
                FieldPath.ofKeys("spec"),
                object.content().mappingAt("spec"),
                "containers",
                Container::new);
    }

    /// What the workload's controller made.
    public List<ObjectRef> resources() {
        return object.content().itemsAt("status", "resources").stream()
                .map(ObjectRef::read)
                .toList();
    }

    /// One container.
    public record Container(FieldPath path, Value.Mapping content) {
        public String name() {
            return text(content, "name");
        }

        public String image() {
            return text(content, "image");
        }

        public List<String> command() {
            return texts(content, "command");
        }

        public List<String> arguments() {
            return texts(content, "args");
        }

        /// The name of the secret that the image is pulled with.
        public String imagePullSecret() {
            return text(content, "imagePullSecret");
        }

        public List<Setting> environment() {
            return parts(path, content, "env", Setting::new);
        }

        /// Files; the name of each is its path.
        public List<Setting> files() {
            return parts(path, content, "config", Setting::new);
        }

        public List<Port> ports() {
            return parts(path, content, "ports", Port::new);
        }

        public Probe liveness() {
            return new Probe(path.key("livenessProbe"), content.mappingAt("livenessProbe"));
        }

        public Probe readiness() {
            return new Probe(path.key("readinessProbe"), content.mappingAt("readinessProbe"));
        }

        public Resources resources() {
            return new Resources(path.key("resources"), content.mappingAt("resources"));
        }
    }

    /// A variable or a file, with its value or the secret that holds it.
    public record Setting(FieldPath path, Value.Mapping content) {
        /// The variable's name, or the file's path.
        public String name() {
            return text(content, content.get("path").isPresent() ? "path" : "name");
        }

        public String value() {
            return text(content, "value");
        }

        public String secretName() {
            return text(content, "fromSecret", "name");
        }

        public String secretKey() {
            return text(content, "fromSecret", "key");
        }
    }

    /// A port.
    public record Port(FieldPath path, Value.Mapping content) {
        /// Letters `a` to `z` only.
        public String name() {
            return text(content, "name");
        }

        public long containerPort() {
            return content.wholeAt("containerPort").orElse(0L);
        }

        /// `TCP` where nothing else is said.
        public String protocol() {
            String given = text(content, "protocol");
            return given.isEmpty() ? "TCP" : given;
        }
    }

    /// A probe; of an absent one nothing is given.
    public record Probe(FieldPath path, Value.Mapping content) {
        public boolean isGiven() {
            return !content.isEmpty();
        }

        public List<String> command() {
            return texts(content, "exec", "command");
        }

        public String httpPath() {
            return text(content, "httpGet", "path");
        }

        public long httpPort() {
            return content.wholeAt("httpGet", "port").orElse(0L);
        }

        public long tcpPort() {
            return content.wholeAt("tcpSocket", "port").orElse(0L);
        }

        /// Names and values of the headers of the request.
        public List<Setting> httpHeaders() {
            return parts(
                    path.key("httpGet"), content.mappingAt("httpGet"), "httpHeaders", Setting::new);
        }

        /// `initialDelaySeconds`, `periodSeconds`, `timeoutSeconds`, `successThreshold` or `failureThreshold`; 0 where it
        /// is not given.
        public long number(String field) {
            return content.wholeAt(field).orElse(0L);
        }
    }

    /// What a container needs.
    public record Resources(FieldPath path, Value.Mapping content) {
        public String cpu() {
            return text(content, "cpu", "required");
        }

        public String memory() {
            return text(content, "memory", "required");
        }

        public String gpu() {
            return text(content, "gpu", "required");
        }

        public List<Volume> volumes() {
            return parts(path, content, "volumes", Volume::new);
        }

        public List<Extended> extended() {
            return parts(path, content, "extended", Extended::new);
        }
    }

    /// A volume.
    public record Volume(FieldPath path, Value.Mapping content) {
        public String name() {
            return text(content, "name");
        }

        public String mountPath() {
            return text(content, "mountPath");
        }

        /// `RO` or `RW`.
        public String accessMode() {
            String given = text(content, "accessMode");
            return given.isEmpty() ? "RW" : given;
        }

        /// `Exclusive` or `Shared`.
        public String sharingPolicy() {
            String given = text(content, "sharingPolicy");
            return given.isEmpty() ? "Exclusive" : given;
        }

        public String diskSize() {
            return text(content, "disk", "required");
        }

        public boolean isEphemeral() {
            return content.at("disk", "ephemeral").filter(Value.bool(true)::equals).isPresent();
        }
    }

    /// Any other resource, by its name.
    public record Extended(FieldPath path, Value.Mapping content) {
        public String name() {
            return text(content, "name");
        }

        public String required() {
            return text(content, "required");
        }
    }

    private static String text(Value content, String... steps) {
        return content.at(steps)
                .filter(value -> !(value instanceof Value.Mapping || value instanceof Value.Null))
                .map(Value::display)
                .orElse("");
    }

    private static List<String> texts(Value content, String... steps) {
        return content.itemsAt(steps).stream().map(Value::display).toList();
    }

    private static <T> List<T> parts(
            FieldPath path,
            Value content,
            String list,
            BiFunction<FieldPath, Value.Mapping, T> as) {
        List<Value> items = content.itemsAt(list);
        return IntStream.range(0, items.size())
                .mapToObj(i -> as.apply(path.key(list).index(i), items.get(i).mappingAt()))
                .toList();
    }
}
