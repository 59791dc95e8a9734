package no.planverk.adapters.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.util.List;
import java.util.Set;

/** An identity provider that has been asked: how it describes itself, and its keys. */
record Provider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {
  /** Asymmetric signatures only: a shared secret would let the client sign for the provider. */
  static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  /** Entra writes {tenantid} where a directory's id belongs; no address may have such braces. */
  private static final String WRITTEN_GAP = "{tenantid}";

  private static final String GAP = "__tenantid__";

  /** A provider's description with the gap written so that it can be read as an address. */
  static String readable(String description) {
    return description.replace(WRITTEN_GAP, GAP);
  }

  static boolean hasGap(OIDCProviderMetadata metadata) {
    return metadata.getIssuer().getValue().contains(GAP);
  }

  JWSVerificationKeySelector<SecurityContext> selector() {
    return new JWSVerificationKeySelector<>(ALGORITHMS, keys);
  }

  /** Entra's common endpoints describe an issuer with a gap where the directory's id stands. */
  boolean servesManyDirectories() {
    return hasGap(metadata);
  }

  /** The issuer whose tokens are meant: of that directory, where the provider serves many. */
  String issuer(String directory) {
    return metadata.getIssuer().getValue().replace(GAP, directory);
  }

  static boolean isSuitable(OIDCProviderMetadata metadata) {
    List<JWSAlgorithm> algorithms = metadata.getIDTokenJWSAlgs();
    return metadata.getAuthorizationEndpointURI() != null
        && metadata.getTokenEndpointURI() != null
        && metadata.getJWKSetURI() != null
        && (algorithms == null || algorithms.stream().anyMatch(ALGORITHMS::contains));
  }
}
