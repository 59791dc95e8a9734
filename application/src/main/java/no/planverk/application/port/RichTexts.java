package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.writing.TextPart;

/** Cleans HTML from outside: the only source of {@link RichText}. */
public interface RichTexts {
  /** What came of cleaning. */
  sealed interface Cleaning {}

  /** The clean text (none where nothing was left) and what was dropped on the way. */
  record Cleaned(Optional<RichText> text, List<Finding> dropped) implements Cleaning {
    public Cleaned {
      dropped = List.copyOf(dropped);
    }
  }

  /** Script, event attributes, dangerous addresses or foreign resources. */
  record Refused(List<Finding> findings) implements Cleaning {
    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /** What was found, as code and words for the message. */
  record Finding(FaultCode code, String what) {}

  /**
   * Keeps {@code data-id}s that are given and not in {@code taken}, gives new ones to the rest, and
   * adds all of them to {@code taken}. An {@code img} names one of {@code fileKeys}.
   */
  Cleaning clean(String html, Set<String> fileKeys, Set<String> taken);

  /** The parts of a text that are recognised across changes, in order. */
  List<TextPart> parts(RichText text);

  /** The text that the parts make; nothing where there are none. */
  Optional<RichText> joined(List<TextPart> parts);

  /** What a piece of clean HTML says, without its markup. */
  String words(String html);
}
