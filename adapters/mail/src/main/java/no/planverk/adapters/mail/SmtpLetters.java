package no.planverk.adapters.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.port.Letters;
import no.planverk.domain.InvalidValue;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/** Sends letters through a mail server, as plain text in the reader's language. */
public final class SmtpLetters implements Letters {
  private static final int REFUSED_FOR_EVER = 500;

  private final MailServer server;
  private final DigestText text;
  private final Session session;

  /** {@code work} is how people reach the staff's pages, which letters lead to. */
  public SmtpLetters(MailServer server, WebAddress work) {
    this.server = server;
    this.text = new DigestText(work);
    this.session = Session.getInstance(server.properties(), authenticator(server));
  }

  private static Authenticator authenticator(MailServer server) {
    Optional<MailServer.Login> login = server.login();
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        MailServer.Login known =
            login.orElseThrow(() -> new InvalidValue("the mail server wants a user name"));
        return new PasswordAuthentication(known.user(), known.password());
      }
    };
  }

  @Override
  public boolean canSend() {
    return true;
  }

  @Override
  public void send(Digest digest) {
    try {
      Transport.send(message(digest));
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new NotSent(
          "a letter of " + digest.tenant().id() + " was not taken: " + e.getMessage(),
          isForEver(e),
          e);
    }
  }

  private MimeMessage message(Digest digest)
      throws MessagingException, UnsupportedEncodingException {
    String utf8 = StandardCharsets.UTF_8.name();
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(server.from(), text.sender(digest), utf8));
    message.setRecipient(
        Message.RecipientType.TO, new InternetAddress(digest.address(), digest.name(), utf8));
    message.setSubject(text.subject(digest), utf8);
    message.setText(text.body(digest), utf8);
    message.setSentDate(new Date());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", digest.language().tag());
    message.setHeader("List-Unsubscribe", "<" + text.choice(digest) + ">");
    return message;
  }

  private static boolean isForEver(Exception why) {
    for (Throwable cause = why; cause != null; cause = next(cause)) {
      if (cause instanceof AddressException) {
        return true;
      }
      if (cause instanceof SMTPAddressFailedException refused) {
        return refused.getReturnCode() >= REFUSED_FOR_EVER;
      }
    }
    return false;
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause instanceof SendFailedException failed && failed.getNextException() != null
        ? failed.getNextException()
        : cause.getCause();
  }
}
