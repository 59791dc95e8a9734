package no.planverk.adapters.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.adapters.http.Texts;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.port.Letters.Digest;
import no.planverk.application.port.Letters.Item;
import no.planverk.domain.catalogue.Language;

/** What a letter about what waits says, in words and without markup. */
record DigestText(WebAddress work) {
  private static final Texts TEXTS = Texts.of("letters");

  MailText of(Digest digest) {
    return new MailText(
        sender(digest),
        Optional.of(digest.name()),
        digest.language(),
        subject(digest),
        body(digest),
        choice(digest),
        false);
  }

  private static String sender(Digest digest) {
    return get(digest, "sender", digest.tenant().name());
  }

  private static String subject(Digest digest) {
    int things = digest.items().size();
    return things == 1 ? get(digest, "subject.one") : get(digest, "subject", things);
  }

  private String body(Digest digest) {
    StringBuilder body = new StringBuilder(get(digest, "hello", digest.name())).append("\n\n");
    part(body, digest, "tasks", Item.Todo.class, it -> todo(digest, it));
    part(body, digest, "reviews", Item.ToReview.class, it -> review(digest, it));
    part(body, digest, "readings", Item.Unread.class, it -> unread(digest, it));
    part(body, digest, "told", Item.Told.class, it -> told(digest, it));
    return body.append(get(digest, "open"))
        .append('\n')
        .append(address(digest, "/work"))
        .append("\n\n-- \n")
        .append(get(digest, "choose"))
        .append('\n')
        .append(choice(digest))
        .append('\n')
        .toString();
  }

  /** Where the reader says how often they want letters, or that they want none. */
  private String choice(Digest digest) {
    return address(digest, "/work/me/letters");
  }

  private String address(Digest digest, String path) {
    return work.at("/" + digest.tenant().slug() + path);
  }

  private static <T extends Item> void part(
      StringBuilder body, Digest digest, String key, Class<T> kind, Function<T, String> line) {
    List<T> items = digest.items().stream().filter(kind::isInstance).map(kind::cast).toList();
    if (!items.isEmpty()) {
      body.append(get(digest, key)).append('\n');
      items.forEach(it -> body.append("  – ").append(line.apply(it)).append('\n'));
      body.append('\n');
    }
  }

  private static String todo(Digest digest, Item.Todo todo) {
    return get(digest, "task", todo.title(), todo.plan()) + due(digest, todo.due(), todo.late());
  }

  private static String review(Digest digest, Item.ToReview review) {
    return review.by().map(it -> get(digest, "review.by", review.plan(), it)).orElse(review.plan())
        + due(digest, review.due(), review.late());
  }

  private static String unread(Digest digest, Item.Unread unread) {
    return unread
        .since()
        .map(
            it ->
                get(
                    digest,
                    "reading.late",
                    unread.indicator(),
                    unread.plan(),
                    date(digest.language(), it)))
        .orElseGet(() -> get(digest, "reading.never", unread.indicator(), unread.plan()));
  }

  private static String told(Digest digest, Item.Told told) {
    String by = told.by().orElseGet(() -> get(digest, "someone"));
    return get(digest, "notice." + told.kind().id(), by, told.plan());
  }

  private static String due(Digest digest, Optional<LocalDate> due, boolean late) {
    return due.map(it -> get(digest, late ? "late" : "due", date(digest.language(), it)))
        .orElse("");
  }

  private static String date(Language language, LocalDate day) {
    Language spoken = Texts.spoken(language);
    Locale locale = spoken == Language.EN ? Locale.UK : Locale.forLanguageTag(spoken.tag());
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
  }

  private static String get(Digest digest, String key, Object... args) {
    return TEXTS.get(digest.language(), key, args);
  }
}
