package dev.oamstudio.cluster.controlplane;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;

/// A control plane that runs: etcd, kube-apiserver and, as far as their programs are there, controller manager, scheduler and
/// the player of the nodes. On loopback and on free ports; its processes end with it, or with this one.
public final class LocalControlPlane implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;

    private final ControlPlaneBinaries binaries;
    private final ControlPlaneFiles files;
    private final SequencedMap<String, Process> servers = new LinkedHashMap<>();
    private final Thread endWithUs = new Thread(this::kill, "end local control plane");

    private LocalControlPlane(ControlPlaneBinaries binaries, ControlPlaneFiles files) {
        this.binaries = binaries;
        this.files = files;
    }

    /// Starts one and waits until it is ready. A port that was free can be taken by another program before a server binds it, so
    /// that a start that fails is tried again on other ports.
    ///
    /// @param folder for its files, of its own
    public static LocalControlPlane start(ControlPlaneBinaries binaries, Path folder)
            throws IOException, InterruptedException {
        List<IOException> failures = new ArrayList<>();
        while (true) {
            try {
                return startOnce(binaries, folder.resolve("attempt-" + (failures.size() + 1)));
            } catch (IOException failed) {
                failures.forEach(failed::addSuppressed);
                failures.add(failed);
                if (failures.size() == ATTEMPTS) {
                    throw failed;
                }
            }
        }
    }

    private static LocalControlPlane startOnce(ControlPlaneBinaries binaries, Path folder)
            throws IOException, InterruptedException {
        LocalControlPlane plane = new LocalControlPlane(binaries, ControlPlaneFiles.write(folder));
        Runtime.getRuntime().addShutdownHook(plane.endWithUs);
        boolean ready = false;
        try {
            plane.startServers();
            ready = true;
            return plane;
        } finally {
            if (!ready) {
                plane.close();
            }
        }
    }

    /// The file through which it is reached; its only context is `local`.
    public Path kubeconfig() {
        return files.kubeconfig();
    }

    /// Whether controllers run and pods are played, not the API server alone.
    public boolean isComplete() {
        return servers.size() == 5;
    }

    @Override
    public void close() {
        kill();
        if (!Thread.currentThread().equals(endWithUs)) {
            Runtime.getRuntime().removeShutdownHook(endWithUs);
        }
    }

    private void startServers() throws IOException, InterruptedException {
        List<Integer> ports = freePorts(3);
        String etcd = "http://127.0.0.1:" + ports.get(0);
        String server = "https://127.0.0.1:" + ports.get(2);
        startEtcd(etcd, "http://127.0.0.1:" + ports.get(1));
        startApiServer(etcd, ports.get(2));
        files.writeKubeconfig(server);
        awaitReady(server);
        String kubeconfig = files.kubeconfig().toString();
        runIfThere(
                "kube-controller-manager",
                "--kubeconfig",
                kubeconfig,
                "--service-account-private-key-file",
                files.accountKey().toString(),
                "--leader-elect=false",
                "--secure-port",
                "0");
        runIfThere(
                "kube-scheduler",
                "--kubeconfig",
                kubeconfig,
                "--leader-elect=false",
                "--secure-port",
                "0");
        startNodes(server, kubeconfig);
    }

    private void startEtcd(String client, String peer) throws IOException {
        run(
                "etcd",
                "--data-dir",
                files.folder().resolve("etcd").toString(),
                "--unsafe-no-fsync",
                "--log-level",
                "error",
                "--listen-client-urls",
                client,
                "--advertise-client-urls",
                client,
                "--listen-peer-urls",
                peer,
                "--initial-advertise-peer-urls",
                peer,
                "--initial-cluster",
                "default=" + peer);
    }

    private void startApiServer(String etcd, int port) throws IOException {
        String key = files.accountKey().toString();
        run(
                "kube-apiserver",
                "--etcd-servers",
                etcd,
                "--bind-address",
                "127.0.0.1",
                "--secure-port",
                Integer.toString(port),
                "--cert-dir",
                files.certificates().toString(),
                "--authorization-mode",
                "RBAC",
                "--token-auth-file",
                files.tokens().toString(),
                "--service-account-issuer",
                "https://localhost",
                "--service-account-key-file",
                key,
                "--service-account-signing-key-file",
                key,
                "--service-cluster-ip-range",
                "10.0.0.0/24",
                "--disable-admission-plugins",
                "ServiceAccount");
    }

    /// Without a lease a node counts as lost again and again, and its pods as not ready.
    private void startNodes(String server, String kubeconfig)
            throws IOException, InterruptedException {
        runIfThere(
                "kwok",
                "--kubeconfig",
                kubeconfig,
                "--manage-all-nodes=true",
                "--cidr",
                "10.100.0.0/16",
                "--node-ip",
                "127.0.0.1",
                "--node-lease-duration-seconds",
                "40",
                "--config",
                files.stages().toString());
        if (servers.containsKey("kwok")) {
            try (ApiServerCalls calls = ApiServerCalls.to(server, files)) {
                calls.create("/api/v1/nodes", files.node());
            }
        }
    }

    private void awaitReady(String server) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady(server)) {
            pause(end);
        }
    }

    private boolean isReady(String server) throws InterruptedException {
        if (!Files.exists(files.certificate())) {
            return false;
        }
        try (ApiServerCalls calls = ApiServerCalls.to(server, files)) {
            return calls.isReady();
        } catch (IOException halfWritten) {
            return false;
        }
    }

    private void pause(Instant end) throws IOException, InterruptedException {
        for (var entry : servers.entrySet()) {
            if (entry.getValue().waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException(entry.getKey() + " ended; see " + files.log(entry.getKey()));
            }
        }
        if (Instant.now().isAfter(end)) {
            throw new IOException(
                    "the API server did not become ready; see " + files.log("kube-apiserver"));
        }
    }

    private void runIfThere(String program, String... arguments) throws IOException {
        if (binaries.has(program)) {
            run(program, arguments);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(binaries.path(program).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(files.log(program).toFile());
        servers.put(program, builder.start());
    }

    /// Ends the servers, those that others need last. Their data is throwaway, so that they are not asked to drain.
    private void kill() {
        for (Process server : servers.reversed().values()) {
            server.destroyForcibly();
            server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<Integer> ports = new ArrayList<>();
        List<ServerSocket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            sockets.add(socket);
            ports.add(socket.getLocalPort());
        }
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }
}
