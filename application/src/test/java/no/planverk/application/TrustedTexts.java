package no.planverk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.writing.TextPart;

/** Takes every text as clean, but for scripts. */
final class TrustedTexts implements RichTexts {
  private static final Pattern ANCHOR = Pattern.compile("data-id=\"([^\"]*)\"");

  @Override
  public Cleaning clean(String html, Set<String> fileKeys, Set<String> taken) {
    return html.contains("<script")
        ? new Refused(List.of(new Finding(FaultCode.SCRIPT, "script")))
        : new Cleaned(Optional.of(new RichText(html)), List.of());
  }

  @Override
  public List<TextPart> parts(RichText text) {
    List<TextPart> parts = new ArrayList<>();
    for (String html : text.html().split("(?<=</p>)", -1)) {
      Matcher anchor = ANCHOR.matcher(html);
      if (!html.isEmpty()) {
        parts.add(
            new TextPart(anchor.find() ? anchor.group(1) : html, "", false, html, words(html)));
      }
    }
    return parts;
  }

  @Override
  public Optional<RichText> joined(List<TextPart> parts) {
    return Optional.of(parts.stream().map(TextPart::html).collect(Collectors.joining()))
        .filter(html -> !html.isEmpty())
        .map(RichText::new);
  }

  @Override
  public String words(String html) {
    return html.replaceAll("<[^>]*>", "");
  }
}
