package no.planverk.application.tenancy;

import java.time.Instant;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Orders;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.PlacedOrder.Progress;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.TenancyOrder;
import no.planverk.domain.tenant.Tenant;

/** Carries out what operators have ordered, one order after another. */
public final class CarryOutOrder {
  private static final int MOST_ATTEMPTS = 5;

  private final Orders.Queue queue;
  private final Municipalities municipalities;
  private final Operators operators;
  private final Desk desk;
  private final Acts acts;

  /** The acts that can be ordered. */
  public record Acts(
      OpenTenant openTenant,
      SuspendTenant suspendTenant,
      HideTenant hideTenant,
      ResumeTenant resumeTenant,
      RenameTenant renameTenant,
      CloseTenant closeTenant,
      DropTenant dropTenant,
      CopyTenant copyTenant) {}

  public CarryOutOrder(
      Orders.Queue queue,
      Municipalities municipalities,
      Operators operators,
      Desk desk,
      Acts acts) {
    this.queue = queue;
    this.municipalities = municipalities;
    this.operators = operators;
    this.desk = desk;
    this.acts = acts;
  }

  /**
   * The oldest that waits; false where none does. What a worker did that died before it could say
   * so stands in the operators' journal with the order, and is not done again.
   */
  public boolean carryOut(Operator worker) {
    return queue.take(desk.now(), placed -> attempt(worker.on(placed.id()), placed));
  }

  private Progress attempt(Operator worker, PlacedOrder placed) {
    try {
      Optional<Progress> before = doneBefore(worker, placed);
      if (before.isPresent()) {
        return before.get();
      }
      Progress progress = carriedOut(worker, placed.order());
      // A worker that was cut off from the order may have gone on with it all the same.
      return progress instanceof Progress.Refused
          ? doneBefore(worker, placed).orElse(progress)
          : progress;
    } catch (InvalidValue wrong) {
      return refused(wrong.getMessage());
    } catch (RuntimeException failed) {
      return failed(placed, String.valueOf(failed.getMessage()));
    }
  }

  private Optional<Progress> doneBefore(Operator worker, PlacedOrder placed) {
    Optional<Tenant> tenant = operators.carriedOut(placed.id()).map(municipalities::get);
    tenant
        .filter(it -> !(it.standing() instanceof Standing.Closed))
        .ifPresent(it -> complete(worker, placed.order(), it));
    return tenant.map(it -> new Progress.Done(desk.now()));
  }

  /** What an act does after its own transaction. */
  private void complete(Operator worker, TenancyOrder order, Tenant tenant) {
    if (order instanceof TenancyOrder.Open) {
      new Beginnings(desk).ofNew(tenant);
    } else if (order instanceof TenancyOrder.Copy) {
      municipalities
          .find(order.slug())
          .or(() -> municipalities.movedTo(order.slug()).flatMap(municipalities::find))
          .ifPresent(it -> new Beginnings(desk).ofCopy(worker, it, tenant));
    }
  }

  private Progress failed(PlacedOrder placed, String why) {
    int attempts = placed.progress() instanceof Progress.Waiting it ? it.attempts() + 1 : 1;
    return attempts < MOST_ATTEMPTS
        ? new Progress.Waiting(attempts, Optional.of(why))
        : refused("failed %d times, at last: %s".formatted(attempts, why));
  }

  private Progress refused(String why) {
    return new Progress.Refused(desk.now(), why);
  }

  private Progress carriedOut(Operator worker, TenancyOrder order) {
    if (order instanceof TenancyOrder.Open open) {
      return acts.openTenant()
                  .open(worker, open.slug(), open.name(), open.country(), open.language())
              instanceof Opening.Opened
          ? new Progress.Done(desk.now())
          : refused("the slug " + open.slug() + " is or was a municipality's");
    }
    Optional<Tenant> tenant = municipalities.find(order.slug());
    return tenant.isEmpty()
        ? refused("there is no municipality " + order.slug())
        : progress(done(worker, order, tenant.get()));
  }

  private StandingReply done(Operator worker, TenancyOrder order, Tenant tenant) {
    return switch (order) {
      case TenancyOrder.Open open -> throw new IllegalStateException("opened already: " + open);
      case TenancyOrder.Suspend suspend ->
          acts.suspendTenant().suspend(worker, tenant, suspend.reason());
      case TenancyOrder.Hide hide -> acts.hideTenant().hide(worker, tenant, hide.reason());
      case TenancyOrder.Resume resume -> acts.resumeTenant().resume(worker, tenant);
      case TenancyOrder.Rename rename -> acts.renameTenant().rename(worker, tenant, rename.to());
      case TenancyOrder.Close close -> acts.closeTenant().close(worker, tenant, close.grace());
      case TenancyOrder.Drop drop ->
          acts.dropTenant()
              .drop(worker, tenant, new DropTenant.Terms(drop.beforeGraceEnds(), drop.backups()));
      case TenancyOrder.Copy copy -> acts.copyTenant().copy(worker, tenant, copy.as(), copy.name());
    };
  }

  private Progress progress(StandingReply reply) {
    Instant now = desk.now();
    return switch (reply) {
      case StandingReply.Done(Tenant tenant) -> new Progress.Done(now);
      case StandingReply.DoesNotFollow(Standing standing) ->
          refused("it does not follow: the municipality is " + word(standing));
      case StandingReply.SlugTaken() -> refused("that slug is or was a municipality's");
      case StandingReply.ChangedMeanwhile() -> refused("someone else changed it meanwhile");
      case StandingReply.GraceNotOver(Standing.Closing closing) ->
          refused("the days of grace go on until " + closing.until());
    };
  }

  private static String word(Standing standing) {
    return standing.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
