package org.tongqu.search.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.tongqu.search.SearchUnavailable;

/**
 * Whom the portal believes when the cluster shows its certificate.
 *
 * @param setting the setting that names the file
 * @param file certificates (PEM) or a key store (PKCS12 or JKS)
 * @param password of the store; {@code null} for certificates
 */
record ElasticTrust(String setting, String file, String password) {

    static ElasticTrust ofCertificates(String file) {
        return new ElasticTrust("tongqu.search.ca", file, null);
    }

    static ElasticTrust ofStore(String file, String password) {
        return new ElasticTrust("tongqu.search.truststore", file, password);
    }

    /** @throws SearchUnavailable if the file cannot be used */
    SSLContext context() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(
                    password == null
                            ? certificates()
                            : KeyStore.getInstance(Path.of(file).toFile(), password.toCharArray()));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new SearchUnavailable(setting + " cannot be used: " + file + " (" + e.getMessage() + ")", e);
        }
    }

    private KeyStore certificates() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca" + number++, certificate);
            }
        }
        if (number == 0) {
            throw new GeneralSecurityException("no certificate in it");
        }
        return store;
    }
}
