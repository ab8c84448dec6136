package org.tongqu.billing.shapley;

import org.tongqu.billing.Digest;

/**
 * A promise to use a seed that nobody can choose any more: the digest of a secret, published before the evaluation.
 *
 * <p>Afterwards the secret is revealed; everybody can hold it against the promise and repeat the sampling.
 *
 * @param digest SHA-256 of the secret, 64 hexadecimal digits
 */
public record SeedCommitment(String digest) {

    /** A shorter secret could be guessed. */
    public static final int SHORTEST_SECRET = 16;

    /**
     * The promise for a secret.
     *
     * @throws IllegalArgumentException if the secret has less than 16 characters and could be guessed
     */
    public static SeedCommitment to(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("A secret has at least 16 characters");
        }
        return new SeedCommitment(Digest.of(secret));
    }

    /** Whether the secret is the promised one. */
    public boolean isKeptBy(String secret) {
        return Digest.of(secret).equals(digest);
    }

    /**
     * The seed for one pool, another one for every pool.
     *
     * @throws IllegalArgumentException if the secret is not the promised one
     */
    public String seed(String secret, String agreementVersion, String period, String pool) {
        if (!isKeptBy(secret)) {
            throw new IllegalArgumentException("The secret is not the one that was promised");
        }
        return Digest.ofFields(secret, agreementVersion, period, pool);
    }
}
