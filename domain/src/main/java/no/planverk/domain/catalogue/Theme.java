package no.planverk.domain.catalogue;

import java.util.Locale;
import no.planverk.domain.InvalidValue;

/** What a plan is about, so that citizens find it without knowing its type. */
public enum Theme {
  CHILDREN("Barn og unge", "Barn og unge", "Børn og unge", "Children and youth"),
  CLIMATE("Klima og natur", "Klima og natur", "Klima og natur", "Climate and nature"),
  CULTURE("Kultur og idrett", "Kultur og idrett", "Kultur og idræt", "Culture and sport"),
  ECONOMY("Økonomi", "Økonomi", "Økonomi", "Economy"),
  HEALTH("Helse og omsorg", "Helse og omsorg", "Sundhed og omsorg", "Health and care"),
  HOUSING("Bolig", "Bustad", "Bolig", "Housing"),
  LAND_USE("Areal og byggesak", "Areal og byggjesak", "Areal og byggeri", "Land use"),
  ORGANISATION("Organisasjon", "Organisasjon", "Organisation", "Organisation"),
  PREPAREDNESS("Beredskap", "Beredskap", "Beredskab", "Preparedness"),
  TRANSPORT("Samferdsel", "Samferdsle", "Trafik og mobilitet", "Transport"),
  WORK("Næring og arbeid", "Næring og arbeid", "Erhverv og arbejde", "Business and work");

  private final Term term;

  Theme(String nb, String nn, String da, String en) {
    this.term = new Term(nb, nn, da, en);
  }

  /** The word in the API and in filters: {@code land-use}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String name(Language language) {
    return term.in(language);
  }

  public static Theme of(String id) {
    for (Theme theme : values()) {
      if (theme.id().equals(id)) {
        return theme;
      }
    }
    throw new InvalidValue("there is no theme " + id);
  }
}
