package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.DossierView;
import no.planverk.adapters.workspace.view.DossierView.DutyView;
import no.planverk.adapters.workspace.view.DossierView.FactView;
import no.planverk.adapters.workspace.view.DossierView.IdentityView;
import no.planverk.adapters.workspace.view.DossierView.SessionView;
import no.planverk.adapters.workspace.view.JournalView.RowView;
import no.planverk.adapters.workspace.view.JournalView.ThingView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.audit.NamedRow;
import no.planverk.application.privacy.Dossier;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PersonalFile;
import no.planverk.domain.person.Unit;

/** Makes pages of all that is known of a person. */
final class Dossiers {
  /** So many rows of the journal, of each kind, stand on the page; the file has all. */
  static final int ROWS = 50;

  private Dossiers() {}

  static String file(Visit visit, PersonId person) {
    return visit.at("/api/v1/people/" + person + "/data");
  }

  /** {@code erase} is where the person is erased, {@code whyNot} why they cannot be. */
  static DossierView view(
      Visit visit, Dossier dossier, String back, Optional<String> erase, Optional<String> whyNot) {
    Words words = visit.words();
    Person person = dossier.person();
    PersonalFile file = dossier.file();
    List<NamedRow> rows = dossier.journal().first(ROWS + 1);
    return new DossierView(
        person.name(),
        visit
            .signedIn()
            .flatMap(it -> it.actor().id())
            .filter(person.id().value()::equals)
            .isPresent(),
        facts(visit, dossier),
        file.identities().stream()
            .map(it -> new IdentityView(it.issuer(), it.subject(), visit.brief(it.linkedAt())))
            .toList(),
        file.sessions().stream()
            .map(
                it ->
                    new SessionView(
                        it.device(),
                        visit.brief(it.beganAt()),
                        visit.brief(it.usedAt()),
                        it.endedAt().map(visit::brief).orElse(words.get("privacy.session.open"))))
            .toList(),
        file.duties().stream()
            .map(it -> new DutyView(it.title(), words.get("plan-role." + it.role().id())))
            .toList(),
        file.groups(),
        rows.stream().limit(ROWS).map(it -> row(visit, it)).toList(),
        rows.size() > ROWS,
        file(visit, person.id()),
        back,
        erase,
        whyNot);
  }

  private static List<FactView> facts(Visit visit, Dossier dossier) {
    Words words = visit.words();
    Person person = dossier.person();
    PersonalFile file = dossier.file();
    List<FactView> facts = new ArrayList<>();
    facts.add(new FactView(words.get("me.name"), person.name()));
    add(facts, words.get("me.email"), person.email());
    facts.add(new FactView(words.get("me.role"), words.get("role." + person.role().id())));
    add(facts, words.get("me.unit"), dossier.unit().map(Unit::name));
    add(
        facts,
        words.get("me.language"),
        file.language()
            .map(
                it ->
                    words.has("language." + it.tag())
                        ? words.get("language." + it.tag())
                        : it.tag()));
    add(facts, words.get("privacy.user-name"), file.userName());
    add(facts, words.get("privacy.external-id"), file.externalId());
    add(facts, words.get("privacy.left-on"), file.leftOn().map(words::date));
    add(facts, words.get("privacy.erased-at"), file.erasedAt().map(visit::time));
    facts.add(new FactView(words.get("privacy.id"), person.id().toString()));
    return facts;
  }

  private static void add(List<FactView> facts, String label, Optional<String> value) {
    value.ifPresent(it -> facts.add(new FactView(label, it)));
  }

  /** Without ways to search on: not all who read their own data may. */
  private static RowView row(Visit visit, NamedRow named) {
    JournalEntry entry = named.row().entry();
    Words words = visit.words();
    return new RowView(
        entry.at().toString(),
        visit.brief(entry.at()),
        JournalWording.actor(words, named),
        Optional.empty(),
        JournalWording.act(words, entry),
        JournalAct.of(entry.act()).isRefusal(),
        Optional.of(
            JournalWording.object(words, named)
                .map(it -> new ThingView(it, true, Optional.empty()))
                .orElseGet(() -> new ThingView(entry.objectId(), false, Optional.empty()))),
        entry.plan().map(it -> new ThingView(it.toString(), false, Optional.empty())));
  }
}
