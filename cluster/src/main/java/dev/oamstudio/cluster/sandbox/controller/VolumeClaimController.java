package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;

/// Binds a claim to a volume of the size that it asks for.
final class VolumeClaimController implements Controller {
    @Override
    public GroupVersionKind looksAfter() {
        return Kind.VOLUME_CLAIM;
    }

    @Override
    public void reconcile(KubeObject claim, World world) {
        if (claim.isDeleting()) {
            return;
        }
        if (!world.passed(claim, "bound", Duration.ofMillis(700))) {
            world.status(claim, mapping("phase", "Pending"));
            return;
        }
        if (claim.text("spec", "volumeName").isEmpty()) {
            Value.Mapping spec =
                    claim.content()
                            .mappingAt("spec")
                            .with("volumeName", Value.text("pvc-" + claim.uid()));
            world.write(claim, new KubeObject(claim.content().with("spec", spec)));
            world.tell(
                    claim,
                    "ProvisioningSucceeded",
                    "Successfully provisioned volume pvc-" + claim.uid());
        }
        world.status(
                claim,
                mapping(
                        "phase", "Bound",
                        "accessModes",
                                claim.content()
                                        .at("spec", "accessModes")
                                        .orElse(Value.Sequence.EMPTY),
                        "capacity", claim.content().mappingAt("spec", "resources", "requests")));
    }
}
