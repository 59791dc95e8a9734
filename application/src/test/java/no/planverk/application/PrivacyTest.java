package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.audit.NamedRow;
import no.planverk.application.audit.SealJournal;
import no.planverk.application.audit.SearchJournal;
import no.planverk.application.audit.VerifyJournal;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.planning.ReadText;
import no.planverk.application.privacy.ApplyRetention;
import no.planverk.application.privacy.ChooseRetention;
import no.planverk.application.privacy.Dossier;
import no.planverk.application.privacy.ErasePerson;
import no.planverk.application.privacy.ExportPersonData;
import no.planverk.application.privacy.ReadRetention;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.element.Element;
import no.planverk.domain.journal.JournalCheck;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Retention;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.publication.Slug;
import org.junit.jupiter.api.Test;

/** What is known of a person, and how it comes to an end. */
class PrivacyTest {
  private final Work work = new Work();
  private final Actor.StaffMember kari = work.hall.member(work.hall.fjordvik, TenantRole.PLANNER);
  private final ExportPersonData export = new ExportPersonData(work.desk, work.hall.almanac);
  private final ErasePerson erase = new ErasePerson(work.desk, work.hall.municipalities);

  private void leave(PersonId person, LocalDate day) {
    work.stored(
        stores -> {
          stores
              .people()
              .save(stores.people().person(person).orElseThrow().leaving(Optional.of(day)));
          return day;
        });
  }

  private Person person(PersonId id) {
    return work.stored(stores -> stores.people().person(id)).orElseThrow();
  }

  private PlanId planOfKari() {
    PlanId plan = work.published("Strategi");
    done(
        new AssignRoles(work.desk)
            .assign(
                work.secretary,
                plan,
                new RoleHolder.OfPerson(kari.person()),
                rows -> true,
                new AssignRoles.Assigned(Set.of(PlanRole.EDITOR), Validity.undated())));
    return plan;
  }

  private static List<NamedRow> journal(Dossier dossier) {
    List<NamedRow> rows = new ArrayList<>();
    dossier.journal().forEach(rows::add);
    return rows;
  }

  @Test
  void of_a_long_journal_the_newest_rows_are_read_alone() {
    planOfKari();
    done(export.export(kari, kari.person()));
    Dossier dossier = done(export.export(kari, kari.person()));

    assertThat(dossier.journal().first(100)).isEqualTo(journal(dossier));
    assertThat(dossier.journal().first(1))
        .extracting(it -> it.row().entry().act())
        .containsExactly("expose-data", "expose-data");
  }

  @Test
  void a_person_is_told_all_that_is_known_of_them_and_it_is_noted() {
    PlanId plan = planOfKari();
    Dossier dossier = done(export.export(kari, kari.person()));

    assertThat(dossier.file().duties())
        .extracting(it -> it.plan(), it -> it.role())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(plan, PlanRole.EDITOR));
    assertThat(journal(dossier))
        .extracting(it -> it.row().entry().act())
        .containsExactly("expose-data", "expose-data", "assign-roles");
    assertThat(export.export(work.secretary, kari.person())).isInstanceOf(Reply.Done.class);
    assertThat(
            export.export(work.hall.member(work.hall.fjordvik, TenantRole.PLANNER), kari.person()))
        .isEqualTo(new Reply.NotAllowed<>());
    assertThat(export.export(work.dane, kari.person())).isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void who_has_not_left_is_not_erased() {
    leave(kari.person(), TownHall.TODAY.plusDays(1));
    assertThat(erase.erase(work.secretary, kari.person(), Expected.ANY))
        .isEqualTo(Reply.refused(new Refusal.StillHere()));
    assertThat(erase.erase(work.secretary, person(work), Expected.ANY))
        .isEqualTo(Reply.refused(new Refusal.StillHere()));
    assertThat(erase.erase(kari, kari.person(), Expected.ANY)).isEqualTo(new Reply.NotAllowed<>());
  }

  private static PersonId person(Work work) {
    return work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE).person();
  }

  @Test
  void the_erased_are_unknown_everywhere_but_what_was_recorded_stays() {
    PlanId plan = planOfKari();
    String name = person(kari.person()).name();
    own(plan, name);
    var published = work.at("strategi");
    leave(kari.person(), TownHall.TODAY);
    SealJournal seal = new SealJournal(work.desk);
    long sealed = seal.seal(TownHall.VENDOR, work.hall.fjordvik.id());

    assertThat(erase.erase(work.secretary, kari.person(), Expected.revision(99)))
        .isEqualTo(new Reply.Stale<>());
    assertThat(erase.erase(work.dane, kari.person(), Expected.ANY))
        .isEqualTo(new Reply.Unknown<>());
    Person erased = done(erase.erase(work.secretary, kari.person(), Expected.revision(2)));

    assertThat(erased.name()).isEqualTo("Slettet person");
    assertThat(erased.email()).isEmpty();
    assertThat(done(export.export(work.secretary, kari.person())).file().duties()).isEmpty();
    assertThat(done(new ReadText(work.desk).read(work.secretary, plan)).toString())
        .doesNotContain(name);
    assertThat(work.at(new Slug("strategi").value())).isEqualTo(published);
    var rows =
        done(
            new SearchJournal(work.desk)
                .search(
                    work.secretary,
                    JournalQuery.about(kari.person().toString()),
                    Optional.empty(),
                    100));
    assertThat(rows.rows()).isNotEmpty().allSatisfy(it -> assertThat(it.object()).isEmpty());
    assertThat(erase.erase(work.secretary, kari.person(), Expected.ANY))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(new VerifyJournal(work.hall.tenants).verify(TownHall.VENDOR, kari.tenant()))
        .isInstanceOfSatisfying(
            JournalCheck.Whole.class,
            whole -> {
              assertThat(whole.rows()).isEqualTo(sealed);
              assertThat(whole.waiting()).isEqualTo(2);
            });
  }

  private void own(PlanId plan, String name) {
    work.stored(
        stores -> {
          Element goal = stores.manuscripts().of(plan).elements().getFirst();
          Owner owner = new Owner(name, Optional.empty(), Optional.of(kari.person()));
          return stores
              .manuscripts()
              .save(
                  new Element(
                      goal.id(),
                      goal.kind(),
                      goal.source(),
                      goal.content().ownedBy(Optional.of(owner)),
                      goal.revision()));
        });
  }

  @Test
  void retention_is_chosen_within_its_bounds() {
    ChooseRetention choose = new ChooseRetention(work.desk);
    Map<Retention, Integer> usual = done(new ReadRetention(work.desk).read(work.secretary));
    assertThat(usual).containsEntry(Retention.ENDED_SESSIONS, 90).hasSize(5);

    assertThat(
            done(choose.choose(work.secretary, Retention.ENDED_TOKENS, Expected.revision(365), 30)))
        .containsEntry(Retention.ENDED_TOKENS, 30);
    assertThat(choose.choose(work.secretary, Retention.ENDED_TOKENS, Expected.revision(365), 40))
        .isEqualTo(new Reply.Stale<>());
    for (Retention kind : Retention.values()) {
      for (int days : new int[] {kind.least() - 1, kind.most() + 1}) {
        assertThat(choose.choose(work.secretary, kind, Expected.ANY, days))
            .isInstanceOf(Reply.Faulty.class);
      }
    }
    assertThat(done(new ReadRetention(work.desk).read(work.dane)))
        .containsEntry(Retention.ENDED_TOKENS, 365);
  }

  @Test
  void what_is_kept_no_longer_is_removed_and_that_is_noted() {
    work.hall.token(kari.tenant(), TenantRole.PLANNER, Duration.ofDays(1));
    leave(kari.person(), TownHall.TODAY);
    ApplyRetention apply = new ApplyRetention(work.desk);
    assertThat(apply.apply(TownHall.VENDOR, work.hall.fjordvik)).isZero();

    work.hall.daysPass(364);
    assertThat(apply.apply(TownHall.VENDOR, work.hall.fjordvik)).isZero();
    work.hall.daysPass(3);
    assertThat(apply.apply(TownHall.VENDOR, work.hall.fjordvik)).isEqualTo(2);

    assertThat(person(kari.person()).name()).isEqualTo("Slettet person");
    int tokens = work.stored(stores -> stores.tokens().all().size());
    assertThat(tokens).isZero();
    var rows = work.stored(it -> it.journal().search(JournalQuery.EVERYTHING, Long.MAX_VALUE, 3));
    assertThat(rows)
        .extracting(it -> it.entry().act() + " " + it.entry().objectKind())
        .containsExactly("apply-retention retention", "apply-retention retention", "erase person");
    assertThat(rows).allSatisfy(it -> assertThat(it.entry().actorKind()).isEqualTo("job"));
  }
}
