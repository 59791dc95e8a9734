package no.planverk.adapters.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.SupportView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.signin.EndSupport;
import no.planverk.application.signin.LetSupportIn;
import no.planverk.application.signin.ReadSupport;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.SupportGrant;

/** Letting the vendor's support look in, and ending it. */
public final class SupportPages implements PageGroup {
  private static final List<Integer> HOURS = List.of(1, 4, 8, 24, SupportGrant.MOST_HOURS);

  private final ReadSupport readSupport;
  private final LetSupportIn letSupportIn;
  private final EndSupport endSupport;
  private final ReadOrganisation readOrganisation;

  public SupportPages(
      ReadSupport readSupport,
      LetSupportIn letSupportIn,
      EndSupport endSupport,
      ReadOrganisation readOrganisation) {
    this.readSupport = readSupport;
    this.letSupportIn = letSupportIn;
    this.endSupport = endSupport;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/support", visit -> show(visit, 200)),
        Page.post("/work/support", this::letIn),
        Page.post("/work/support/{grant}/end", this::end));
  }

  private Shown show(Visit visit, int status) {
    Words words = visit.words();
    Form form = visit.form();
    List<SupportGrant> grants = visit.needed(readSupport.read(visit.actor()));
    Map<PersonId, String> names = names(visit);
    SupportView view =
        new SupportView(
            visit.at("/work/support"),
            List.of(
                FieldView.text("reason", words.get("support.reason"), form.raw("reason"))
                    .hinted(words.get("support.reason.hint"))
                    .told(form.errors()),
                FieldView.select(
                        "hours",
                        words.get("support.hours"),
                        form.has("hours") ? form.raw("hours") : "4",
                        HOURS.stream()
                            .map(it -> new ChoiceView("" + it, words.get("support.hours.n", it)))
                            .toList())
                    .told(form.errors())),
            grants.stream().map(it -> grant(visit, it, names)).toList());
    return new Shown.Sheet(status, "support", words.get("support.title"), view);
  }

  private Map<PersonId, String> names(Visit visit) {
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).persons().stream()
        .collect(Collectors.toMap(Person::id, Person::name));
  }

  private static SupportView.GrantView grant(
      Visit visit, SupportGrant grant, Map<PersonId, String> names) {
    boolean open = grant.endedAt().isEmpty() && grant.endsAt().isAfter(visit.now());
    Instant until = grant.endedAt().orElse(grant.endsAt());
    return new SupportView.GrantView(
        grant.reason(),
        names.getOrDefault(grant.grantedBy(), grant.grantedBy().toString()),
        visit.time(grant.grantedAt()),
        visit.time(until),
        open ? Optional.of(visit.at("/work/support/" + grant.id() + "/end")) : Optional.empty());
  }

  private Shown letIn(Visit visit) {
    Form form = visit.form();
    String reason = form.required("reason");
    Optional<Integer> hours =
        form.read("hours", Integer::valueOf)
            .filter(it -> IntStream.rangeClosed(1, SupportGrant.MOST_HOURS).anyMatch(n -> n == it));
    if (reason.length() > 500) {
      form.error("reason", visit.words().get("error.too-long", 500));
    }
    if (hours.isEmpty()) {
      form.error("hours", visit.words().get("error.invalid"));
    }
    if (!form.isFine()) {
      return show(visit, 400);
    }
    visit.needed(letSupportIn.letIn(visit.actor(), Once.eachTime(), hours.orElseThrow(), reason));
    return Shown.done(visit.at("/work/support"), "support-granted");
  }

  private Shown end(Visit visit) {
    visit.needed(endSupport.end(visit.actor(), new GrantId(visit.id("grant"))));
    return Shown.done(visit.at("/work/support"), "support-ended");
  }
}
