package no.planverk.application.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.input.Fault;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PlanFile;

/** Cleans the texts that one request brings, with the anchors that the plan has already. */
final class Cleaned {
  private static final Pattern ANCHOR = Pattern.compile("data-id=\"([^\"]+)\"");

  private final RichTexts richTexts;
  private final Set<String> files;
  private final Set<String> anchors;
  private final List<Fault> faults = new ArrayList<>();

  /** Anchors of the texts in {@code replaced}, whose place these take, may be used again. */
  Cleaned(RichTexts richTexts, Manuscript text, List<RichText> replaced) {
    this.richTexts = richTexts;
    this.files = text.files().stream().map(PlanFile::key).collect(Collectors.toSet());
    this.anchors = new HashSet<>();
    texts(text).forEach(it -> anchors.addAll(anchorsOf(it)));
    replaced.forEach(it -> anchors.removeAll(anchorsOf(it)));
  }

  Optional<RichText> clean(Optional<String> html, String pointer) {
    if (html.isEmpty() || html.get().isBlank()) {
      return Optional.empty();
    }
    return switch (richTexts.clean(html.get(), files, anchors)) {
      case RichTexts.Cleaned clean -> clean.text();
      case RichTexts.Refused refused -> {
        refused.findings().stream()
            .map(it -> Fault.at(pointer, it.code(), it.what()))
            .forEach(faults::add);
        yield Optional.empty();
      }
    };
  }

  List<Fault> faults() {
    return faults;
  }

  private static Stream<RichText> texts(Manuscript text) {
    Stream<RichText> prose =
        text.blocks().stream()
            .map(Block::holding)
            .filter(Block.Prose.class::isInstance)
            .map(it -> ((Block.Prose) it).text());
    Stream<RichText> elements =
        text.elements().stream()
            .flatMap(it -> Stream.of(it.content().text(), it.content().internal()))
            .flatMap(Optional::stream);
    return Stream.concat(prose, elements);
  }

  private static Set<String> anchorsOf(RichText text) {
    Set<String> found = new HashSet<>();
    Matcher anchor = ANCHOR.matcher(text.html());
    while (anchor.find()) {
      found.add(anchor.group(1));
    }
    return found;
  }
}
