package dev.oamstudio.cluster.connect;

import dev.oamstudio.cluster.connect.KubeContext.Part;
import dev.oamstudio.model.deploy.ClusterException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Optional;

/// The certificates and keys of a context, read and looked at before anything is done with them. Of a field and its `-data` twin the
/// twin counts, as for kubectl.
record Certificates(KubeContext context) {
    Optional<String> authority() throws ClusterException {
        return certificate(context.cluster(), "certificate-authority");
    }

    Optional<String> client() throws ClusterException {
        return certificate(context.user(), "client-certificate");
    }

    Optional<String> clientKey() throws ClusterException {
        Optional<byte[]> key = bytes(context.user(), "client-key");
        if (key.isPresent() && !text(key.get()).contains("PRIVATE KEY-----")) {
            throw unusable("client-key", "no private key in PEM form");
        }
        return key.map(Certificates::encoded);
    }

    private Optional<String> certificate(Part part, String field) throws ClusterException {
        Optional<byte[]> pem = bytes(part, field);
        if (pem.isPresent()) {
            check(field, pem.get());
        }
        return pem.map(Certificates::encoded);
    }

    private void check(String field, byte[] pem) throws ClusterException {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            if (factory.generateCertificates(new ByteArrayInputStream(pem)).isEmpty()) {
                throw unusable(field, "no certificate in it");
            }
        } catch (CertificateException odd) {
            throw unusable(field, String.valueOf(odd.getMessage()));
        }
    }

    private Optional<byte[]> bytes(Part part, String field) throws ClusterException {
        Optional<String> data = part.content().textAt(field + "-data").filter(s -> !s.isBlank());
        if (data.isPresent()) {
            return Optional.of(decoded(field + "-data", data.get()));
        }
        Optional<String> file = part.content().textAt(field).filter(s -> !s.isBlank());
        return file.isPresent()
                ? Optional.of(file(field, part.folder(), file.get()))
                : Optional.empty();
    }

    private byte[] decoded(String field, String data) throws ClusterException {
        try {
            return Base64.getDecoder().decode(data.replaceAll("\\s", ""));
        } catch (IllegalArgumentException noBase64) {
            throw unusable(field, "not base64");
        }
    }

    private byte[] file(String field, Path folder, String name) throws ClusterException {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException | InvalidPathException unreadable) {
            throw ContextFault.of("no-file", context, field, name);
        }
    }

    private ClusterException unusable(String field, String why) {
        return ContextFault.of("certificate", context, field, why);
    }

    private static String text(byte[] pem) {
        return new String(pem, StandardCharsets.ISO_8859_1);
    }

    private static String encoded(byte[] pem) {
        return Base64.getEncoder().encodeToString(pem);
    }
}
