package dev.oamstudio.model.conversion;

import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Makes folders in upstream's dialect with every field that it has, also those that the EDAS dialect cannot say: revisions, workloads
/// named by the template or by a parameter, stores, conditions, merge keys, uids of scopes, all forms of `appliesToWorkloads`.
final class RandomUpstream {
    private static final List<String> WORKLOADS =
            List.of(
                    "{'apiVersion':'apps/v1','kind':'Deployment','spec':{'replicas':1}}",
                    "{'apiVersion':'ex.dev/v1','kind':'Store','metadata':{'name':'fixed'},'spec':{}}",
                    "{'apiVersion':'core.oam.dev/v1alpha2','kind':'ContainerizedWorkload','spec':{'osType':'linux','containers':[]}}",
                    "{'type':'webservice','image':'nginx'}");
    private static final List<String> PARAMETERS =
            List.of(
                    "{'name':'size','required':true,'fieldPaths':['spec.size','spec.list[0].a']}",
                    "{'name':'instance-name','fieldPaths':['metadata.name'],'description':'d'}",
                    "{'name':'instanceName','fieldPaths':['metadata.name']}",
                    "{'name':'instanceName','fieldPaths':['metadata.labels.app']}");
    private static final String CONDITIONS =
            "'conditions':[{'op':'eq','value':'True','fieldPath':'status.a'},"
                    + "{'op':'notEq','valueFrom':{'fieldPath':'metadata.name'}},{'op':'notEmpty'}]";
    private static final String OPERATIONS =
            "'operations':[{'type':'jsonPatch','op':'add','toFieldPath':'data.a','toDataPath':'b.c','value':'x',"
                    + CONDITIONS
                    + "}]";
    private static final String OUTPUTS =
            "[{'name':'NAME','fieldPath':'status.key',"
                    + CONDITIONS
                    + ",'outputStore':{'apiVersion':'v1','kind':'ConfigMap','name':'s','uid':'u',"
                    + OPERATIONS
                    + "}},{'name':'NAME-ready'}]";
    private static final String INPUTS =
            "[{'valueFrom':{'dataOutputName':'o0'},'toFieldPaths':['spec.a','spec.b[0]'],"
                    + CONDITIONS
                    + ",'strategyMergeKeys':['name'],'inputStore':{'apiVersion':'v1','kind':'ConfigMap','name':'s',"
                    + OPERATIONS
                    + "}},{'valueFrom':{'dataOutputName':'o1-ready'},'toFieldPaths':['metadata.annotations['a/b']']}]";
    private static final List<String> SCOPES =
            List.of(
                    "[{'scopeRef':{'apiVersion':'core.oam.dev/v1alpha2','kind':'HealthScope','name':'h','uid':'u'}}]",
                    "[{'scopeRef':{'apiVersion':'core.oam.dev/v1alpha2','kind':'HealthScope','name':'h'}},"
                            + "{'scopeRef':{'apiVersion':'ex.dev/v1','kind':'Zone','name':'z'}}]");
    private static final List<String> APPLIES =
            List.of(
                    "*",
                    "*.apps",
                    "deployments.apps",
                    "oddities.ex.dev",
                    "webservice",
                    "ex.dev/v1.Oddity",
                    "HelmRelease.helm.toolkit.fluxcd.io",
                    "server.core.oam.dev/v1alpha2");
    private static final String FOUNDATIONS =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: WorkloadDefinition
            metadata: {name: stores.ex.dev}
            spec:
              definitionRef: {name: stores.ex.dev, version: v1}
              childResourceKinds: [{apiVersion: v1, kind: Service, selector: {a: b}}]
              revisionLabel: r
              podSpecPath: spec.template.spec
              extension: {a: [1]}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: HealthScope
            metadata: {name: h}
            spec: {probe-timeout: 1, probe-interval: 2, workloadRefs: [{apiVersion: v1, kind: Pod, name: p}]}
            ---
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: later}
            spec: {components: [{name: a, type: webservice}]}
            """;

    private final RandomGenerator random;
    private final Map<String, StringBuilder> texts = new TreeMap<>();

    RandomUpstream(RandomGenerator random) {
        this.random = random;
    }

    Map<String, String> write() {
        int components = 1 + random.nextInt(4);
        IntStream.range(0, components)
                .forEach(i -> add(random.nextInt(3) == 0 ? "c" + i : "app", component("c" + i)));
        IntStream.range(0, 1 + random.nextInt(2))
                .forEach(i ->
                        add(random.nextBoolean() ? "app" : "a" + i, application(i, components)));
        add("definitions", definition());
        Map<String, String> written = new TreeMap<>(Map.of("foundations.yaml", FOUNDATIONS));
        texts.forEach((path, text) -> written.put(path + ".yaml", text.toString()));
        return written;
    }

    private void add(String path, Value document) {
        StringBuilder text = texts.computeIfAbsent(path, _ -> new StringBuilder());
        text.append(text.isEmpty() ? "" : "---\n").append(YamlPrinter.print(document));
    }

    private Value component(String name) {
        String metadata = "{'name':'" + name + "','labels':{'l':'m'}";
        String annotations =
                chance(2) ? ",'annotations':{'studio.oam.dev/version':'v1','own':'x'}}" : "}";
        String spec = "{'workload':" + any(WORKLOADS);
        return object(
                "Component",
                metadata + annotations,
                spec + (chance(2) ? ",'parameters':[" + any(PARAMETERS) + "]}" : "}"));
    }

    private Value application(int number, int components) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            entries.add(entry(i, "c" + random.nextInt(components + 1)));
        }
        return object(
                "ApplicationConfiguration",
                "{'name':'app" + number + "'}",
                "{'components':[" + String.join(",", entries) + "]}");
    }

    private String entry(int number, String component) {
        String pinned = "'revisionName':'" + component + "-v2'";
        String entry = chance(4) ? pinned : "'componentName':'" + component + "'";
        String name = chance(2) ? "instance-name" : "instanceName";
        return "{"
                + entry
                + maybe(
                        "parameterValues",
                        "[{'name':'size','value':3},{'name':'"
                                + name
                                + "','value':'w"
                                + number
                                + "'}]")
                + maybe("dataOutputs", OUTPUTS.replace("NAME", "o" + number))
                + maybe("dataInputs", INPUTS)
                + maybe("traits", "[" + trait(number) + "]")
                + maybe("scopes", any(SCOPES))
                + "}";
    }

    private String trait(int number) {
        return "{'trait':{'apiVersion':'ex.dev/v1','kind':'Route','metadata':{'name':'r'},'spec':{'a':1}}"
                + maybe("dataOutputs", OUTPUTS.replace("NAME", "t" + number))
                + maybe("dataInputs", INPUTS)
                + "}";
    }

    private Value definition() {
        List<String> forms =
                APPLIES.stream().filter(_ -> chance(3)).map(f -> "'" + f + "'").toList();
        return object(
                "TraitDefinition",
                "{'name':'routes.ex.dev','annotations':{'version':'1'}}",
                "{'definitionRef':{'name':'routes.ex.dev'},'revisionEnabled':"
                        + chance(2)
                        + ",'workloadRefPath':'spec.workloadRef','conflictsWith':['*.ex.dev']"
                        + maybe("appliesToWorkloads", "[" + String.join(",", forms) + "]")
                        + "}");
    }

    private static Value object(String kind, String metadata, String spec) {
        return json(
                "{'apiVersion':'core.oam.dev/v1alpha2','kind':'"
                        + kind
                        + "','metadata':"
                        + metadata
                        + ",'spec':"
                        + spec
                        + "}");
    }

    private static Value json(String text) {
        return Json.read(text.replace("['a/b']", "[~a/b~]").replace('\'', '"').replace('~', '\''));
    }

    private String maybe(String field, String value) {
        return chance(2) ? ",'" + field + "':" + value : "";
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
