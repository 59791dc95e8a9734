package no.planverk.domain.sdg;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Term;

/**
 * The 17 Sustainable Development Goals of the UN (General Assembly resolution 70/1), with the UN's
 * colours and the wording in use in Norway and Denmark. Each says how many targets with a number
 * (11.3) and with a letter (1.a, a means of implementation) it has.
 */
public enum SdgGoal {
  G1("#E5243B", 5, 2, "Utrydde fattigdom", "Utrydde fattigdom", "Afskaf fattigdom", "No poverty"),
  G2("#DDA63A", 5, 3, "Utrydde sult", "Utrydde svolt", "Stop sult", "Zero hunger"),
  G3(
      "#4C9F38",
      9,
      4,
      "God helse og livskvalitet",
      "God helse og livskvalitet",
      "Sundhed og trivsel",
      "Good health and well-being"),
  G4("#C5192D", 7, 3, "God utdanning", "God utdanning", "Kvalitetsuddannelse", "Quality education"),
  G5(
      "#FF3A21",
      6,
      3,
      "Likestilling mellom kjønnene",
      "Likestilling mellom kjønna",
      "Ligestilling mellem kønnene",
      "Gender equality"),
  G6(
      "#26BDE2",
      6,
      2,
      "Rent vann og gode sanitærforhold",
      "Reint vatn og gode sanitærforhold",
      "Rent vand og sanitet",
      "Clean water and sanitation"),
  G7(
      "#FCC30B",
      3,
      2,
      "Ren energi til alle",
      "Rein energi til alle",
      "Bæredygtig energi",
      "Affordable and clean energy"),
  G8(
      "#A21942",
      10,
      2,
      "Anstendig arbeid og økonomisk vekst",
      "Anstendig arbeid og økonomisk vekst",
      "Anstændige jobs og økonomisk vækst",
      "Decent work and economic growth"),
  G9(
      "#FD6925",
      5,
      3,
      "Industri, innovasjon og infrastruktur",
      "Industri, innovasjon og infrastruktur",
      "Industri, innovation og infrastruktur",
      "Industry, innovation and infrastructure"),
  G10(
      "#DD1367",
      7,
      3,
      "Mindre ulikhet",
      "Mindre ulikskap",
      "Mindre ulighed",
      "Reduced inequalities"),
  G11(
      "#FD9D24",
      7,
      3,
      "Bærekraftige byer og lokalsamfunn",
      "Berekraftige byar og lokalsamfunn",
      "Bæredygtige byer og lokalsamfund",
      "Sustainable cities and communities"),
  G12(
      "#BF8B2E",
      8,
      3,
      "Ansvarlig forbruk og produksjon",
      "Ansvarleg forbruk og produksjon",
      "Ansvarligt forbrug og produktion",
      "Responsible consumption and production"),
  G13(
      "#3F7E44",
      3,
      2,
      "Stoppe klimaendringene",
      "Stoppe klimaendringane",
      "Klimaindsats",
      "Climate action"),
  G14("#0A97D9", 7, 3, "Livet i havet", "Livet i havet", "Livet i havet", "Life below water"),
  G15("#56C02B", 9, 3, "Livet på land", "Livet på land", "Livet på land", "Life on land"),
  G16(
      "#00689D",
      10,
      2,
      "Fred, rettferdighet og velfungerende institusjoner",
      "Fred, rettferd og velfungerande institusjonar",
      "Fred, retfærdighed og stærke institutioner",
      "Peace, justice and strong institutions"),
  G17(
      "#19486A",
      19,
      0,
      "Samarbeid for å nå målene",
      "Samarbeid for å nå måla",
      "Partnerskaber for handling",
      "Partnerships for the goals");

  private final String colour;
  private final int numberedTargets;
  private final int letteredTargets;
  private final Term title;

  SdgGoal(
      String colour,
      int numberedTargets,
      int letteredTargets,
      String nb,
      String nn,
      String da,
      String en) {
    this.colour = colour;
    this.numberedTargets = numberedTargets;
    this.letteredTargets = letteredTargets;
    title = new Term(nb, nn, da, en);
  }

  /** 1 to 17. */
  public int number() {
    return ordinal() + 1;
  }

  /** The UN's colour of this goal: {@code #} and six hexadecimal digits. */
  public String colour() {
    return colour;
  }

  /** The title in this language; English for the Sámi languages. */
  public String title(Language language) {
    return title.in(language);
  }

  /** Its targets in the UN's order: the numbered ones, then the lettered ones. */
  public List<SdgTarget> targets() {
    return targetIds().map(SdgTarget::new).toList();
  }

  Stream<String> targetIds() {
    return Stream.concat(
            IntStream.rangeClosed(1, numberedTargets).mapToObj(Integer::toString),
            IntStream.range(0, letteredTargets).mapToObj(n -> Character.toString('a' + n)))
        .map(part -> number() + "." + part);
  }

  /** The goal with this number, {@code "1"} to {@code "17"}. */
  public static SdgGoal of(String number) {
    for (SdgGoal goal : values()) {
      if (Integer.toString(goal.number()).equals(number)) {
        return goal;
      }
    }
    throw new InvalidValue("a sustainable development goal is 1 to 17, not " + number);
  }
}
