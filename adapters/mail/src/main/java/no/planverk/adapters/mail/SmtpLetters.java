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
  private final DigestText digests;
  private final FollowText follows;
  private final Session session;

  /**
   * @param site how the public reaches the site, which letters to those who follow lead to
   * @param work how people reach the staff's pages, which letters to staff lead to
   */
  public SmtpLetters(MailServer server, WebAddress site, WebAddress work) {
    this.server = server;
    this.digests = new DigestText(work);
    this.follows = new FollowText(site);
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
  public void send(Letter letter) {
    try {
      Transport.send(message(letter, text(letter)));
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new NotSent(
          "a letter of " + letter.tenant().id() + " was not taken: " + e.getMessage(),
          isForEver(e),
          e);
    }
  }

  private MailText text(Letter letter) {
    return switch (letter) {
      case Digest digest -> digests.of(digest);
      case Confirmation confirmation -> follows.of(confirmation);
      case Bulletin bulletin -> follows.of(bulletin);
    };
  }

  private MimeMessage message(Letter letter, MailText text)
      throws MessagingException, UnsupportedEncodingException {
    String utf8 = StandardCharsets.UTF_8.name();
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(server.from(), text.sender(), utf8));
    message.setRecipient(
        Message.RecipientType.TO,
        new InternetAddress(letter.address(), text.name().orElse(null), utf8));
    message.setSubject(text.subject(), utf8);
    message.setText(text.body(), utf8);
    message.setSentDate(new Date());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", text.language().tag());
    message.setHeader("List-Unsubscribe", "<" + text.leave() + ">");
    if (text.oneClick()) {
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
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
