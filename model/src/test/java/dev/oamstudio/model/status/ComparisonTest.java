package dev.oamstudio.model.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "what the server adds        | {replicas: 1}                                        | {replicas: 1, paused: false, strategy: {type: RollingUpdate}}",
                "quantities                  | {resources: {limits: {cpu: '0.5', memory: 1Gi}}}     | {resources: {limits: {cpu: 500m, memory: 1073741824}}}",
                "a quantity without quotes   | {resources: {requests: {cpu: 1}}}                    | {resources: {requests: {cpu: '1'}}}",
                "exponents                   | {resources: {requests: {memory: 1e3}}}               | {resources: {requests: {memory: 1k}}}",
                "whole and broken numbers    | {weight: 1.0}                                        | {weight: 1}",
                "what is empty and dropped   | {hostNetwork: false, nodeSelector: {}, volumes: []}  | {replicas: 1}",
                "nulls                       | {replicas: null}                                     | {replicas: 4}",
                "items others add to keyed lists | {containers: [{name: web, image: a}]}            | {containers: [{name: proxy, image: b}, {name: web, image: a, imagePullPolicy: Always}]}",
                "ports by number and protocol | {ports: [{containerPort: 80}]}                      | {ports: [{containerPort: 80, protocol: TCP}]}",
                "variables in another order  | {env: [{name: A, value: x}, {name: B, value: y}]}    | {env: [{name: B, value: y}, {name: A, value: x}]}"
            })
    void isNoDifference(String what, String desired, String live) {
        assertThat(differences(desired, live)).as(what).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a scalar            | {replicas: 2}                          | {replicas: 1}                          | spec.replicas: 1 -> 2",
                "a missing field     | {paused: true}                         | {replicas: 1}                          | spec.paused: - -> true",
                "a text like a quantity | {env: [{name: A, value: '1000m'}]}  | {env: [{name: A, value: '1'}]}         | spec.env[0].value: 1 -> 1000m",
                "a text and a number | {value: '1'}                           | {value: 1}                             | spec.value: 1 -> 1",
                "another container   | {containers: [{name: web, image: a}]}  | {containers: [{name: old, image: a}]}  | spec.containers[0]: - -> {\"name\":\"web\",\"image\":\"a\"}",
                "an atomic list's length | {args: [a]}                        | {args: [a, b]}                         | spec.args: [\"a\",\"b\"] -> [\"a\"]",
                "an item of an atomic list | {args: [a, c]}                   | {args: [a, b]}                         | spec.args[1]: b -> c",
                "a mapping for a text | {strategy: {type: Recreate}}          | {strategy: Recreate}                   | spec.strategy: Recreate -> {\"type\":\"Recreate\"}"
            })
    void isADifference(String what, String desired, String live, String expected) {
        assertThat(differences(desired, live)).as(what).containsExactly(expected);
    }

    @Test
    void customResourcesKeepWhatIsEmptyAndTheirListsAreOneValue() {
        KubeObject desired =
                Folder.object(
                        "{apiVersion: ex.dev/v1, kind: Thing, spec: {live: false, containers: [{name: web, image: a}]}}");
        KubeObject live =
                Folder.object(
                        "{apiVersion: ex.dev/v1, kind: Thing, spec: {containers: [{name: web, image: a}, {name: b}]}}");

        assertThat(written(Comparison.of(desired, live)))
                .containsExactly(
                        "spec.live: - -> false",
                        "spec.containers: [{\"name\":\"web\",\"image\":\"a\"},{\"name\":\"b\"}] -> [{\"name\":\"web\",\"image\":\"a\"}]");
    }

    @Test
    void theTextOfASecretIsComparedWithWhatTheServerMakesOfIt() {
        KubeObject desired =
                Folder.object("{apiVersion: v1, kind: Secret, stringData: {user: orders}}");

        assertThat(
                        Comparison.of(
                                desired,
                                Folder.object(
                                        "{apiVersion: v1, kind: Secret, type: Opaque, data: {user: b3JkZXJz}}")))
                .isEmpty();
        assertThat(
                        Comparison.of(
                                desired,
                                Folder.object(
                                        "{apiVersion: v1, kind: Secret, data: {user: YQ==}}")))
                .extracting(difference -> difference.path().toString())
                .containsExactly("data.user");
    }

    @Test
    void whatTheServerKeepsInMetadataDoesNotCountButLabelsDo() {
        KubeObject desired =
                Folder.object(
                        "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, labels: {team: red}, resourceVersion: '1'}}");
        KubeObject live =
                Folder.object(
                        "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, labels: {team: blue}, resourceVersion: '7'}}");

        assertThat(written(Comparison.of(desired, live)))
                .containsExactly("metadata.labels.team: blue -> red");
    }

    @Test
    void fieldsThatWeSetAndThatAreNoLongerDesiredAreTakenAway() {
        KubeObject live =
                Folder.object(
                        """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata:
                          annotations: {ours: a, theirs: b}
                          managedFields:
                            - manager: oam-studio
                              operation: Apply
                              fieldsV1:
                                f:metadata: {f:annotations: {f:ours: {}}}
                                f:spec:
                                  f:paused: {}
                                  f:template:
                                    f:spec:
                                      f:containers:
                                        'k:{"name":"web"}': {.: {}, f:image: {}, f:tty: {}}
                                        'k:{"name":"old"}': {.: {}, f:image: {}}
                            - manager: kube-controller-manager
                              operation: Update
                              fieldsV1: {f:spec: {f:replicas: {}}}
                        spec:
                          replicas: 3
                          paused: false
                          template:
                            spec:
                              containers: [{name: old, image: b}, {name: web, image: a, tty: true}]
                        """);
        KubeObject desired =
                Folder.object(
                        """
                        apiVersion: apps/v1
                        kind: Deployment
                        spec: {template: {spec: {containers: [{name: web, image: a}]}}}
                        """);

        assertThat(written(Comparison.of(desired, live)))
                .containsExactly(
                        "metadata.annotations.ours: a -> -",
                        "spec.template.spec.containers[1].tty: true -> -",
                        "spec.template.spec.containers[0]: {\"name\":\"old\",\"image\":\"b\"} -> -");
    }

    @Test
    void fieldsThatAreNotKnownYetAreLeftOut() {
        KubeObject desired =
                Folder.object(
                        "{apiVersion: v1, kind: Pod, spec: {env: [{name: HOST, value: a}], host: b}}");
        KubeObject live =
                Folder.object("{apiVersion: v1, kind: Pod, spec: {env: [{name: HOST, value: c}]}}");
        Set<FieldPath> unknown =
                Set.of(
                        FieldPath.ofKeys("spec", "env").index(0).key("value"),
                        FieldPath.ofKeys("spec", "host"));

        assertThat(Comparison.of(desired, live, unknown)).isEmpty();
    }

    private static List<String> differences(String desired, String live) {
        return written(Comparison.of(deployment(desired), deployment(live)));
    }

    private static KubeObject deployment(String spec) {
        return Folder.object("{apiVersion: apps/v1, kind: Deployment, spec: " + spec + "}");
    }

    private static List<String> written(List<Difference> differences) {
        return differences.stream()
                .map(each ->
                        each.path()
                                + ": "
                                + each.live().map(Value::display).orElse("-")
                                + " -> "
                                + each.desired().map(Value::display).orElse("-"))
                .toList();
    }
}
