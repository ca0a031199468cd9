package dev.oamstudio.cluster.sandbox.admission;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the built-in workload kinds demand: containers with names and images, a selector that finds its own pods.
final class WorkloadRules {
    private WorkloadRules() {}

    static List<String> check(KubeObject object) {
        return switch (object.type().kind()) {
            case "Deployment", "ReplicaSet", "StatefulSet", "DaemonSet" -> selecting(object);
            case "Job" -> finite(object.content(), "spec.template.");
            case "CronJob" -> cronJob(object);
            case "Pod" -> containers(object.content().mappingAt("spec"), "spec.");
            default -> List.of();
        };
    }

    private static List<String> selecting(KubeObject object) {
        List<String> causes = new ArrayList<>();
        Map<String, Value> wanted =
                object.content().mappingAt("spec", "selector", "matchLabels").entries();
        Value.Mapping labels = object.content().mappingAt("spec", "template", "metadata", "labels");
        boolean expressions =
                !object.content().itemsAt("spec", "selector", "matchExpressions").isEmpty();
        if (wanted.isEmpty() && !expressions) {
            causes.add("spec.selector: Required value");
        } else if (!labels.entries().entrySet().containsAll(wanted.entrySet())) {
            causes.add(
                    "spec.template.metadata.labels: Invalid value: "
                            + Json.write(labels)
                            + ": `selector` does not match template `labels`");
        }
        causes.addAll(template(object.content(), "spec.template."));
        return causes;
    }

    private static List<String> cronJob(KubeObject object) {
        List<String> causes = new ArrayList<>();
        String schedule = object.text("spec", "schedule");
        if (CronSchedule.parse(schedule).isEmpty()) {
            causes.add(
                    "spec.schedule: Invalid value: \""
                            + schedule
                            + "\": not five fields of minutes, hours, days,"
                            + " months and weekdays");
        }
        causes.addAll(
                finite(
                        object.content().mappingAt("spec", "jobTemplate"),
                        "spec.jobTemplate.spec.template."));
        return causes;
    }

    /// A workload whose pods come to an end.
    private static List<String> finite(Value workload, String at) {
        List<String> causes = new ArrayList<>(template(workload, at));
        String policy = workload.textAt("spec", "template", "spec", "restartPolicy").orElse("");
        if (!List.of("OnFailure", "Never").contains(policy)) {
            causes.add(
                    at
                            + "spec.restartPolicy: Unsupported value: \""
                            + policy
                            + "\": supported values: \"OnFailure\", \"Never\"");
        }
        return causes;
    }

    private static List<String> template(Value workload, String at) {
        return containers(workload.mappingAt("spec", "template", "spec"), at + "spec.");
    }

    private static List<String> containers(Value pod, String at) {
        List<Value> containers = pod.itemsAt("containers");
        if (containers.isEmpty()) {
            return List.of(at + "containers: Required value");
        }
        List<String> causes = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < containers.size(); i++) {
            String place = at + "containers[" + i + "].";
            Optional<String> name = containers.get(i).textAt("name");
            if (name.filter(text -> !text.isEmpty()).isEmpty()) {
                causes.add(place + "name: Required value");
            } else if (!names.add(name.get())) {
                causes.add(place + "name: Duplicate value: \"" + name.get() + "\"");
            }
            if (containers.get(i).textAt("image").filter(text -> !text.isEmpty()).isEmpty()) {
                causes.add(place + "image: Required value");
            }
        }
        return causes;
    }
}
