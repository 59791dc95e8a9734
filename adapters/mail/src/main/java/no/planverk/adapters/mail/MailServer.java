package no.planverk.adapters.mail;

import java.util.Optional;
import java.util.Properties;
import no.planverk.domain.InvalidValue;

/**
 * The server that takes our letters (RFC 5321), and as whom we write.
 *
 * @param from the sender's address, as {@code planverk@kommune.example}
 * @param login user and password, where the server wants them
 */
public record MailServer(
    String host, int port, Encryption encryption, String from, Optional<Login> login) {
  private static final String PATIENCE_MS = "20000";

  /** How the way to the server is kept secret. */
  public enum Encryption {
    /** Not at all: for a server on the same machine. */
    NONE,
    /** Begun after the first greeting, and insisted on (RFC 3207). */
    STARTTLS,
    /** From the first byte (RFC 8314). */
    TLS
  }

  /** Who we are to the server. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  public MailServer {
    if (!from.matches("[^\\s@<>]{1,64}@[^\\s@<>]{1,255}")) {
      throw new InvalidValue("the sender of letters is an address as planverk@kommune.example");
    }
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", host);
    properties.put("mail.smtp.port", Integer.toString(port));
    properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
    properties.put("mail.smtp.timeout", PATIENCE_MS);
    properties.put("mail.smtp.writetimeout", PATIENCE_MS);
    properties.put("mail.smtp.auth", Boolean.toString(login.isPresent()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    switch (encryption) {
      case NONE -> properties.put("mail.smtp.starttls.enable", "false");
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
    }
    return properties;
  }
}
