package no.planverk.adapters.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.ErasedBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.RetentionBody;
import no.planverk.adapters.rest.wire.RetentionDaysBody;
import no.planverk.application.privacy.ChooseRetention;
import no.planverk.application.privacy.ErasePerson;
import no.planverk.application.privacy.ExportPersonData;
import no.planverk.application.privacy.ReadRetention;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Retention;

/** What is known of a person, its end, and how long data are kept. */
public final class PrivacyRoutes implements RouteGroup {
  private final ExportPersonData exportPersonData;
  private final ErasePerson erasePerson;
  private final ReadRetention readRetention;
  private final ChooseRetention chooseRetention;

  public PrivacyRoutes(
      ExportPersonData exportPersonData,
      ErasePerson erasePerson,
      ReadRetention readRetention,
      ChooseRetention chooseRetention) {
    this.exportPersonData = exportPersonData;
    this.erasePerson = erasePerson;
    this.readRetention = readRetention;
    this.chooseRetention = chooseRetention;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
            "/people/{person}/data",
            "exportPersonData",
            "All that is known of a person",
            String.class,
            this::export),
        Endpoint.put(
            "/people/{person}/erasure",
            "erasePerson",
            "Make a person unknown who has left",
            PlanRoutes.NothingBody.class,
            ErasedBody.class,
            this::erase),
        Endpoint.get(
                "/retention",
                "readRetention",
                "For how many days each kind of data is kept",
                RetentionBody.class,
                this::retention)
            .listing(),
        Endpoint.get(
            "/retention/{kind}",
            "readOneRetention",
            "For how many days a kind of data is kept",
            RetentionBody.class,
            this::one),
        Endpoint.put(
            "/retention/{kind}",
            "chooseRetention",
            "Decide for how many days a kind of data is kept",
            RetentionDaysBody.class,
            RetentionBody.class,
            this::choose));
  }

  private Answer export(Call call) {
    return call.answer(
        exportPersonData.export(call.actor(), new PersonId(call.id("person"))),
        dossier ->
            Answer.streamed(
                "application/json; charset=utf-8",
                "person.json",
                out -> DossierJson.write(dossier, out)));
  }

  private Answer erase(Call call) {
    return call.answer(
        erasePerson.erase(call.actor(), new PersonId(call.id("person")), call.expected()),
        person ->
            Answer.ok(
                Etag.of(person.revision()), new ErasedBody(person.id().toString(), person.name())));
  }

  private Answer retention(Call call) {
    return call.answer(
        readRetention.read(call.actor()),
        days ->
            Answer.ok(
                Etag.ofList(days.toString()),
                PageBody.whole(
                    days.entrySet().stream()
                        .map(it -> body(it.getKey(), it.getValue()))
                        .collect(Collectors.toList()))));
  }

  private Answer one(Call call) {
    Retention kind = kind(call);
    return call.answer(readRetention.read(call.actor()), days -> answer(kind, days));
  }

  private Answer choose(Call call) {
    Retention kind = kind(call);
    RetentionDaysBody body = call.body(RetentionDaysBody.class);
    Faulty faulty = new Faulty();
    Optional<Integer> days = Optional.ofNullable(body.days());
    if (days.isEmpty()) {
      faulty.add("/days", FaultCode.MISSING_MEMBER, "days");
    }
    faulty.check();
    return call.answer(
        chooseRetention.choose(call.actor(), kind, call.expected(), days.orElseThrow()),
        now -> answer(kind, now));
  }

  private static Retention kind(Call call) {
    try {
      return Retention.of(call.segment("kind"));
    } catch (InvalidValue none) {
      throw new Stop(Problem.of(404, "not-found"));
    }
  }

  private static Answer answer(Retention kind, Map<Retention, Integer> days) {
    int kept = days.getOrDefault(kind, kind.usual());
    return Answer.ok(Etag.of(kept), body(kind, kept));
  }

  private static RetentionBody body(Retention kind, int days) {
    return new RetentionBody(kind.id(), days, kind.usual(), kind.least(), kind.most());
  }
}
