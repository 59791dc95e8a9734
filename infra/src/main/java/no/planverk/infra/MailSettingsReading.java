package no.planverk.infra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.mail.MailServer;
import no.planverk.adapters.mail.NoLetters;
import no.planverk.adapters.mail.SmtpLetters;
import no.planverk.application.port.Letters;
import no.planverk.domain.InvalidValue;

/** Reads with which mail server letters are sent. What is wrong is added to the faults. */
record MailSettingsReading(Map<String, String> environment, List<String> faults) {
  /** {@code site} and {@code work} are where letters lead to. */
  Letters read(WebAddress site, WebAddress work) {
    String host = text(Setting.MAIL_HOST);
    if (host.isEmpty()) {
      return new NoLetters();
    }
    try {
      return new SmtpLetters(
          new MailServer(host, port(), encryption(), text(Setting.MAIL_FROM), login()), site, work);
    } catch (InvalidValue wrong) {
      faults.add(Setting.MAIL_FROM.variable() + ": " + wrong.getMessage());
      return new NoLetters();
    }
  }

  private String text(Setting setting) {
    String given = environment.getOrDefault(setting.variable(), "");
    return given.isBlank() ? setting.absent() : given.strip();
  }

  private int port() {
    String text = text(Setting.MAIL_PORT);
    if (text.matches("\\d{1,5}")) {
      return Integer.parseInt(text);
    }
    faults.add(Setting.MAIL_PORT.variable() + " is a number: " + Setting.MAIL_PORT.meaning());
    return 0;
  }

  private MailServer.Encryption encryption() {
    return switch (text(Setting.MAIL_ENCRYPTION)) {
      case "none" -> MailServer.Encryption.NONE;
      case "starttls" -> MailServer.Encryption.STARTTLS;
      case "tls" -> MailServer.Encryption.TLS;
      default -> {
        faults.add(Setting.MAIL_ENCRYPTION.variable() + " is none, starttls or tls");
        yield MailServer.Encryption.STARTTLS;
      }
    };
  }

  private Optional<MailServer.Login> login() {
    String user = text(Setting.MAIL_USER);
    return user.isEmpty()
        ? Optional.empty()
        : Optional.of(new MailServer.Login(user, text(Setting.MAIL_PASSWORD)));
  }
}
