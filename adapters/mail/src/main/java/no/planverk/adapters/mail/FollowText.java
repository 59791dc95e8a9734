package no.planverk.adapters.mail;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.http.Texts;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.port.Letters.Bulletin;
import no.planverk.application.port.Letters.Confirmation;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.following.PublicNews;
import no.planverk.domain.tenant.Tenant;

/** What letters to those who follow say, in the municipality's language. */
record FollowText(WebAddress site) {
  private static final Texts TEXTS = Texts.of("letters");

  MailText of(Confirmation letter) {
    Tenant tenant = letter.tenant();
    String wish =
        letter
            .plan()
            .map(it -> get(tenant, "confirm.plan", tenant.name(), it))
            .orElseGet(() -> get(tenant, "confirm.all", tenant.name()));
    String body =
        String.join(
            "\n",
            wish,
            "",
            get(tenant, "confirm.how"),
            link(tenant, letter.link()),
            "",
            get(tenant, "confirm.else"),
            "");
    return written(
        tenant, get(tenant, "confirm.subject", tenant.name()), body, leave(tenant, letter.link()));
  }

  MailText of(Bulletin letter) {
    Tenant tenant = letter.tenant();
    StringBuilder body = new StringBuilder(get(tenant, "news.hello", tenant.name())).append("\n\n");
    for (PublicNews news : letter.news()) {
      body.append("  – ")
          .append(line(tenant, news))
          .append("\n    ")
          .append(address(tenant, news))
          .append('\n');
    }
    body.append("\n-- \n")
        .append(get(tenant, "news.leave"))
        .append('\n')
        .append(link(tenant, letter.link()))
        .append('\n');
    return written(tenant, subject(letter), body.toString(), leave(tenant, letter.link()));
  }

  private static String subject(Bulletin letter) {
    int count = letter.news().size();
    String name = letter.tenant().name();
    return count == 1
        ? get(letter.tenant(), "news.subject.one", name)
        : get(letter.tenant(), "news.subject", name, count);
  }

  private static MailText written(Tenant tenant, String subject, String body, String leave) {
    return new MailText(
        tenant.name(), Optional.empty(), tenant.language(), subject, body, leave, true);
  }

  private static String line(Tenant tenant, PublicNews news) {
    String day =
        news.day()
            .map(
                it ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(locale(tenant.language()))
                        .format(it))
            .orElse("");
    return get(tenant, "news." + news.kind().id(), news.title().orElse(""), day);
  }

  private static Locale locale(Language language) {
    Language spoken = Texts.spoken(language);
    return spoken == Language.EN ? Locale.UK : Locale.forLanguageTag(spoken.tag());
  }

  private String address(Tenant tenant, PublicNews news) {
    String plan = "/" + tenant.slug() + "/plan/" + news.slug();
    return switch (news.kind()) {
      case HEARING_OPENED, HEARING_CLOSING -> site.at(plan + "/proposal");
      case ADOPTED, IN_FORCE, CORRECTED, REGISTERED, REPEALED, WITHDRAWN -> site.at(plan);
    };
  }

  private String link(Tenant tenant, String secret) {
    return site.at("/" + tenant.slug() + "/follow/" + secret);
  }

  private String leave(Tenant tenant, String secret) {
    return link(tenant, secret) + "/leave";
  }

  private static String get(Tenant tenant, String key, Object... args) {
    return TEXTS.get(tenant.language(), key, args);
  }
}
