package no.planverk.infra;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.planverk.application.Change;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.hearing.OpenHearing;
import no.planverk.application.interchange.ImportPlan;
import no.planverk.application.municipality.ChooseCommons;
import no.planverk.application.people.AssignRoles.Assigned;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.people.UnitWords;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.port.Opening;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.publication.Look;
import no.planverk.domain.signin.RoleRule;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/** Founds the demo's municipalities through the same use cases that people use. */
final class Founding {
  private static final Operator OPERATOR = new Operator("demo");

  private final Wiring wiring;
  private final Consumer<String> progress;

  Founding(Wiring wiring, Consumer<String> progress) {
    this.wiring = wiring;
    this.progress = progress;
  }

  /** The municipalities of the demo, as they are described in its files. */
  static List<JsonObject> described() {
    try (JsonReader reader = JsonProvider.provider().createReader(file("municipalities.json"))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }

  Tenant found(JsonObject described) {
    progress.accept(described.getString("name"));
    Opening opening =
        wiring
            .openTenant()
            .open(
                OPERATOR,
                new TenantSlug(described.getString("slug")),
                described.getString("name"),
                Country.of(described.getString("country")),
                Language.of(described.getString("language")));
    Tenant tenant =
        switch (opening) {
          case Opening.Opened(Tenant opened) -> opened;
          case Opening.SlugTaken() ->
              throw new IllegalStateException("the demo is half founded: use --fresh");
        };
    Actor job = new Actor.SystemJob(tenant.id());
    done(wiring.chooseLook().choose(job, new Look(described.getString("colour"))));
    if (described.getBoolean("foundEverywhere", false)) {
      done(new ChooseCommons(wiring.desk(), wiring.stores().commons()).choose(job, true));
    }
    people(job, described);
    for (JsonObject step : described.getJsonArray("plans").getValuesAs(JsonObject.class)) {
      plan(job, step, Optional.empty());
    }
    new DemoFollowUp(wiring, job).follow(described);
    return tenant;
  }

  /** Lets the demo's people in through an issuer of theirs; groups there give the roles. */
  static void letIn(
      SetUpSignIn setUpSignIn, TenantId tenant, SignInWay way, Optional<String> secret) {
    List<RoleRule> rules =
        Arrays.stream(TenantRole.values())
            .map(it -> new RoleRule("groups", DemoIdentityProvider.ROLE_GROUP + it.id(), it))
            .toList();
    done(
        setUpSignIn.setUp(
            OPERATOR,
            tenant,
            new SignInSettings(
                way, "sub", "openid profile", Optional.empty(), Optional.empty(), rules, 0),
            secret));
  }

  private void people(Actor job, JsonObject described) {
    Map<String, UnitId> units = new HashMap<>();
    for (JsonObject unit : objects(described, "units")) {
      Optional<UnitId> parent = Optional.ofNullable(unit.getString("parent", null)).map(units::get);
      units.put(
          unit.getString("name"),
          done(wiring
                  .nameUnit()
                  .name(
                      job,
                      Once.eachTime(),
                      UnitWords.named(unit.getString("name"), parent),
                      Optional.empty()))
              .id());
    }
    List<String> known =
        done(wiring.readOrganisation().read(job, Optional.empty())).bodies().stream()
            .map(it -> it.name())
            .toList();
    for (JsonObject body : objects(described, "bodies")) {
      if (known.stream().noneMatch(body.getString("name")::equalsIgnoreCase)) {
        done(
            wiring
                .nameBody()
                .name(
                    job,
                    Once.eachTime(),
                    body.getString("name"),
                    BodyKind.of(body.getString("kind"))));
      }
    }
    for (JsonObject person : objects(described, "people")) {
      NamePerson.Card card =
          new NamePerson.Card(
              person.getString("name"),
              Optional.ofNullable(person.getString("email", null)),
              Optional.ofNullable(person.getString("unit", null)).map(units::get),
              TenantRole.of(person.getString("role")),
              Change.to(Optional.of(DemoIdentityProvider.subject(person))),
              Change.none(),
              Change.none());
      done(wiring.namePerson().name(job, Once.eachTime(), card));
    }
  }

  private void plan(Actor job, JsonObject step, Optional<PlanId> next) {
    String name = step.getString("file");
    progress.accept("  " + name);
    PlanId plan =
        done(wiring
                .importPlan()
                .take(job, Once.eachTime(), bytes(name), new ImportPlan.Mode(false, next)))
            .plan();
    if (step.containsKey("themes")) {
      tell(job, plan, strings(step, "themes"));
    }
    for (JsonString act : strings(step, "then")) {
      if (act.getString().equals("publish")) {
        done(wiring.publishPlan().publish(job, plan, Expected.ANY, Optional.empty()));
      }
    }
    if (step.containsKey("team")) {
      team(job, plan, step.getJsonObject("team"));
    }
    Organisation people = done(wiring.readOrganisation().read(job, Optional.empty()));
    new DemoRequests(wiring, job, plan, people).ask(step);
    new DemoFinance(wiring, job, plan, people).decide(step);
    if (step.containsKey("hearing")) {
      hear(job, plan, step.getJsonObject("hearing"));
    }
    if (step.containsKey("nextVersion")) {
      plan(job, step.getJsonObject("nextVersion"), Optional.of(plan));
    }
  }

  /** Who is what in the plan; a unit's name stands for everyone in it. */
  private void team(Actor job, PlanId plan, JsonObject team) {
    Organisation all = done(wiring.readOrganisation().read(job, Optional.empty()));
    for (String name : team.keySet()) {
      RoleHolder holder =
          all.persons().stream()
              .filter(it -> it.name().equals(name))
              .<RoleHolder>map(it -> new RoleHolder.OfPerson(it.id()))
              .findFirst()
              .orElseGet(() -> unit(all, name));
      Set<PlanRole> roles =
          strings(team, name).stream()
              .map(it -> PlanRole.of(it.getString()))
              .collect(Collectors.toSet());
      done(
          wiring
              .assignRoles()
              .assign(job, plan, holder, any -> true, new Assigned(roles, Validity.undated())));
    }
  }

  private static RoleHolder unit(Organisation all, String name) {
    return all.units().stream()
        .filter(it -> it.name().equals(name))
        .map(it -> new RoleHolder.OfUnit(it.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the demo knows no " + name));
  }

  /** Themes are the register's, not the document's. */
  private void tell(Actor job, PlanId id, List<JsonString> themes) {
    Plan plan = done(wiring.readPlan().read(job, id)).plan();
    PlanFacts facts =
        plan.facts().themed(themes.stream().map(it -> Theme.of(it.getString())).toList());
    done(
        wiring
            .editPlan()
            .edit(
                job,
                id,
                Expected.revision(plan.revision()),
                new EditPlan.Facts(facts, plan.slug(), plan.openToStaff())));
  }

  /** It goes on whenever the demo is founded. */
  private void hear(Actor job, PlanId plan, JsonObject hearing) {
    LocalDate today = wiring.almanac().today(job);
    JsonObject decision = hearing.getJsonObject("decision");
    done(
        wiring
            .openHearing()
            .open(
                job,
                plan,
                Once.eachTime(),
                new OpenHearing.Wanted(
                    HearingStage.of(hearing.getString("stage")),
                    today.plusDays(hearing.getInt("beginsInDays")),
                    today.plusDays(hearing.getInt("endsInDays")),
                    new HearingDecision(
                        Optional.of(decision.getString("body")),
                        Optional.of(today.plusDays(decision.getInt("inDays"))),
                        Optional.ofNullable(decision.getString("caseNumber", null))))));
  }

  private static <T> T done(Reply<T> reply) {
    if (reply instanceof Reply.Done<T>(T value)) {
      return value;
    }
    throw new IllegalStateException("the demo's files are wrong: " + reply);
  }

  private static List<JsonObject> objects(JsonObject object, String name) {
    JsonArray array = object.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonObject.class);
  }

  private static List<JsonString> strings(JsonObject object, String name) {
    JsonArray array = object.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonString.class);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = file(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream file(String name) {
    InputStream in = Founding.class.getResourceAsStream("/demo/" + name);
    if (in == null) {
      throw new IllegalStateException("missing demo/" + name);
    }
    return in;
  }
}
