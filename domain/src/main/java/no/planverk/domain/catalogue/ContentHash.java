package no.planverk.domain.catalogue;

/**
 * The fingerprint of a public document: hexadecimal digest and the name of how it was made, as
 * {@code sha-256+rfc8785}, so that it can be checked when another algorithm is in use.
 */
public record ContentHash(String hex, String algorithm) {}
