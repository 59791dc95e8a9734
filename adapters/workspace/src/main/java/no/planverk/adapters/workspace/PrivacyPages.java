package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.DossierView.EraseView;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.PrivacyView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.privacy.ChooseRetention;
import no.planverk.application.privacy.Dossier;
import no.planverk.application.privacy.ErasePerson;
import no.planverk.application.privacy.ExportPersonData;
import no.planverk.application.privacy.ReadRetention;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PersonalFile;
import no.planverk.domain.person.Retention;

/** How long data are kept; what is known of a person, for them and for who answers for privacy. */
public final class PrivacyPages implements PageGroup {
  private static final String PATH = "/work/privacy";
  private static final String PEOPLE = PATH + "/people/";
  private static final int MOST_FOUND = 50;

  private final ReadRetention readRetention;
  private final ChooseRetention chooseRetention;
  private final ExportPersonData exportPersonData;
  private final ErasePerson erasePerson;
  private final ReadOrganisation readOrganisation;

  public PrivacyPages(
      ReadRetention readRetention,
      ChooseRetention chooseRetention,
      ExportPersonData exportPersonData,
      ErasePerson erasePerson,
      ReadOrganisation readOrganisation) {
    this.readRetention = readRetention;
    this.chooseRetention = chooseRetention;
    this.exportPersonData = exportPersonData;
    this.erasePerson = erasePerson;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, visit -> overview(visit, Optional.empty(), 200)),
        Page.post(PATH + "/retention/{kind}", this::keep),
        Page.get(PEOPLE + "{person}", this::dossier),
        Page.get(PEOPLE + "{person}/erase", this::askToErase),
        Page.post(PEOPLE + "{person}/erase", this::erase),
        Page.get("/work/me/data", this::own));
  }

  /** {@code open} is the kind of data whose form comes back as it was filled in. */
  private Shown overview(Visit visit, Optional<Retention> open, int status) {
    Words words = visit.words();
    Map<Retention, Integer> days = visit.needed(readRetention.read(visit.actor()));
    Optional<String> sought = visit.query("person");
    PrivacyView view =
        new PrivacyView(
            Arrays.stream(Retention.values())
                .map(it -> kept(visit, it, days.getOrDefault(it, it.usual()), open))
                .toList(),
            visit.at(PATH),
            FieldView.text("person", words.get("privacy.person"), sought.orElse(""))
                .hinted(words.get("privacy.person.hint")),
            sought.map(it -> found(visit, it)));
    return new Shown.Sheet(status, "privacy", words.get("privacy.title"), view);
  }

  private static PrivacyView.KeptView kept(
      Visit visit, Retention kind, int days, Optional<Retention> open) {
    Words words = visit.words();
    String name = words.get("retention." + kind.id());
    boolean isOpen = open.filter(kind::equals).isPresent();
    FieldView field =
        FieldView.text(
                "days",
                words.get("privacy.days.of", name),
                isOpen ? visit.form().raw("days") : Integer.toString(days))
            .as(FieldView.Kind.NUMBER)
            .within(kind.id());
    return new PrivacyView.KeptView(
        name,
        words.get("retention." + kind.id() + ".text"),
        words.get("privacy.days.n", days),
        words.get("privacy.days.n", kind.usual()),
        words.get("privacy.days.n", kind.least()),
        kind.least() == kind.most()
            ? Optional.empty()
            : Optional.of(isOpen ? field.told(visit.form().errors()) : field),
        visit.at(PATH + "/retention/" + kind.id()),
        days,
        words.get("privacy.change.of", name));
  }

  private List<LinkView> found(Visit visit, String sought) {
    String part = sought.toLowerCase(Locale.ROOT);
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).persons().stream()
        .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(part))
        .limit(MOST_FOUND)
        .map(it -> new LinkView(it.name(), visit.at(PEOPLE + it.id()), false))
        .toList();
  }

  private Shown keep(Visit visit) {
    visit.needed(readRetention.read(visit.actor()));
    Retention kind = kind(visit);
    Form form = visit.form();
    Optional<Integer> days = days(form, kind);
    if (days.isEmpty()) {
      return overview(visit, Optional.of(kind), 400);
    }
    Expected expected =
        form.read("revision", Long::valueOf).map(Expected::revision).orElse(Expected.ANY);
    visit.needed(chooseRetention.choose(visit.actor(), kind, expected, days.get()));
    return Shown.done(visit.at(PATH), "retention");
  }

  private static Optional<Integer> days(Form form, Retention kind) {
    try {
      return Optional.of(kind.check(Integer.parseInt(form.raw("days"))));
    } catch (IllegalArgumentException wrong) {
      form.error("days", form.words().get("privacy.days.wrong", kind.least(), kind.most()));
      return Optional.empty();
    }
  }

  private static Retention kind(Visit visit) {
    try {
      return Retention.of(visit.segment("kind"));
    } catch (InvalidValue none) {
      throw new Turned(404, "not-found");
    }
  }

  private Dossier read(Visit visit) {
    visit.needed(readRetention.read(visit.actor()));
    PersonId person = new PersonId(visit.id("person"));
    return visit.needed(exportPersonData.export(visit.actor(), person));
  }

  private Shown dossier(Visit visit) {
    Dossier dossier = read(visit);
    Optional<String> whyNot = whyNot(visit, dossier.file());
    String erase = visit.at(PEOPLE + dossier.person().id() + "/erase");
    return Shown.sheet(
        "dossier",
        visit.words().get("privacy.data.of", dossier.person().name()),
        Dossiers.view(
            visit,
            dossier,
            visit.at(PATH),
            whyNot.isPresent() ? Optional.empty() : Optional.of(erase),
            whyNot));
  }

  private static Optional<String> whyNot(Visit visit, PersonalFile file) {
    Words words = visit.words();
    if (file.erasedAt().isPresent()) {
      return Optional.of(words.get("privacy.erase.done-before"));
    }
    if (file.leftOn().isEmpty()) {
      return Optional.of(words.get("privacy.erase.still-here"));
    }
    return file.leftOn()
        .filter(it -> it.isAfter(visit.today()))
        .map(it -> words.get("privacy.erase.leaves-later", words.date(it)));
  }

  private Shown askToErase(Visit visit) {
    return erasing(visit, read(visit), 200);
  }

  private static Shown erasing(Visit visit, Dossier dossier, int status) {
    Words words = visit.words();
    PersonalFile file = dossier.file();
    List<String> goes = new ArrayList<>();
    goes.add(words.get("erase.goes.name", dossier.person().name()));
    dossier.person().email().ifPresent(it -> goes.add(words.get("erase.goes.email", it)));
    if (file.userName().isPresent() || file.externalId().isPresent()) {
      goes.add(words.get("erase.goes.directory"));
    }
    goes.add(words.get("erase.goes.identities", file.identities().size()));
    goes.add(words.get("erase.goes.sessions", file.sessions().size()));
    goes.add(words.get("erase.goes.duties", file.duties().size()));
    EraseView view =
        new EraseView(
            dossier.person().name(),
            goes,
            List.of(
                words.get("erase.stays.versions"),
                words.get("erase.stays.journal"),
                words.get("erase.stays.text"),
                words.get("erase.stays.backups")),
            whyNot(visit, file),
            visit.at(PEOPLE + dossier.person().id() + "/erase"),
            dossier.person().revision(),
            visit.at(PEOPLE + dossier.person().id()));
    return new Shown.Sheet(
        status, "erase", words.get("privacy.erase.title", dossier.person().name()), view);
  }

  private Shown erase(Visit visit) {
    PersonId person = new PersonId(visit.id("person"));
    Expected expected =
        visit.form().read("revision", Long::valueOf).map(Expected::revision).orElse(Expected.ANY);
    Reply<?> reply = erasePerson.erase(visit.actor(), person, expected);
    if (reply instanceof Reply.Refused<?>) {
      return erasing(visit, read(visit), 409);
    }
    visit.needed(reply);
    return Shown.done(visit.at(PATH), "erased");
  }

  /** Everyone reads their own. */
  private Shown own(Visit visit) {
    Dossier dossier = visit.needed(exportPersonData.export(visit.actor(), visit.person()));
    return Shown.sheet(
        "dossier",
        visit.words().get("privacy.data.own"),
        Dossiers.view(visit, dossier, visit.at("/work/me"), Optional.empty(), Optional.empty()));
  }
}
