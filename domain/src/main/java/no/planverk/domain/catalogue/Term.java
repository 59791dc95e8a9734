package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** A word of planning as it reads in bokmål, nynorsk, Danish and English. */
public record Term(String nb, String nn, String da, String en) {
  public Term {
    if (nb.isBlank() || nn.isBlank() || da.isBlank() || en.isBlank()) {
      throw new InvalidValue("a term has a word in each of nb, nn, da and en");
    }
  }

  /** The word in this language; English for the Sámi languages, in which we know no wording. */
  public String in(Language language) {
    return switch (language) {
      case NB -> nb;
      case NN -> nn;
      case DA -> da;
      case EN, SE, SMJ, SMA -> en;
    };
  }
}
