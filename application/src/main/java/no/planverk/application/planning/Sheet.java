package no.planverk.application.planning;

import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.Manuscripts;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.PlanEvent;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;

/** A plan's text, open for writing by one actor in one transaction. */
public record Sheet(Desk desk, TenantStores stores, Actor actor, Plan plan) {

  public static <T> Reply<T> open(
      Desk desk, Actor actor, PlanId id, Function<Sheet, Reply<T>> write) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writing(
                stores, actor, id, plan -> write.apply(new Sheet(desk, stores, actor, plan))));
  }

  public static <T> Reply<T> openOnce(
      Desk desk, Actor actor, PlanId id, Once<T> once, Function<Sheet, Reply<T>> write) {
    return desk.once(
        actor,
        once,
        stores ->
            PlanAccess.writing(
                stores, actor, id, plan -> write.apply(new Sheet(desk, stores, actor, plan))));
  }

  public PlanId id() {
    return plan.id();
  }

  public Manuscript text() {
    return manuscripts().of(plan.id());
  }

  public Names names() {
    return Names.of(stores, plan.facts().type().country());
  }

  public Manuscripts manuscripts() {
    return stores.manuscripts();
  }

  /** Goes on with what was found, if it is the revision that the actor read. */
  public <T, U> Reply<U> changing(
      Optional<T> found,
      Function<T, Long> revision,
      Expected expected,
      Function<T, Reply<U>> change) {
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    return expected.meets(revision.apply(found.get()))
        ? change.apply(found.get())
        : new Reply.Stale<>();
  }

  /** Notes a change that was stored; one that was not, because someone was faster, is stale. */
  public <T> Reply<Written<T>> changed(
      boolean stored, String act, String kind, Object object, long revision, T value) {
    if (!stored) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, act, Subject.changed(kind, object, plan.id(), revision));
    outlineChanged();
    return written(value);
  }

  /** Takes parts out of the text, to be put back by whoever wants them; {@code value} replies. */
  public <T> Reply<T> takenOut(
      Removal.What what, String title, Manuscripts.Parts parts, String kind, T value) {
    Removal removal =
        new Removal(
            new RemovalId(desk.ids().next()),
            plan.id(),
            what,
            title,
            Author.of(actor),
            desk.now(),
            Optional.empty());
    if (!manuscripts().remove(removal, parts)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "remove", Subject.made(kind, value, plan.id()));
    outlineChanged();
    return Reply.done(value);
  }

  /** Lets pages that are open on the plan know that its outline is another. */
  public void outlineChanged() {
    stores
        .openPages()
        .note(
            new PlanEvent(
                plan.id(),
                PlanEvent.Kind.OUTLINE,
                Author.of(actor),
                "",
                Optional.empty(),
                Optional.empty(),
                0,
                desk.now()));
  }

  /** The text is read again, so that it shows what the write made of it. */
  public <T> Reply<Written<T>> written(T thing) {
    return Reply.done(new Written<>(thing, text()));
  }

  public void made(String act, String kind, Object object) {
    desk.note(stores, actor, act, Subject.made(kind, object, plan.id()));
    outlineChanged();
  }
}
