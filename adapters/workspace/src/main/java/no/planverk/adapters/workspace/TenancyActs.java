package no.planverk.adapters.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.OperatorTenantView.ActView;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.TenancyOrder;

/** What operators may order for a municipality on its page, and the orders that its forms place. */
final class TenancyActs {
  private static final int USUAL_GRACE = 90;
  private static final int USUAL_BACKUPS = 35;
  private static final String DAYS = "\\d{1,4}";

  private TenancyActs() {}

  /** {@code form} comes back as it was filled in, with what is wrong. */
  static List<ActView> of(FleetTenant tenant, Optional<Form> form) {
    List<ActView> acts = new ArrayList<>();
    Standing standing = tenant.standing();
    if (standing instanceof Standing.Resumable) {
      acts.add(new ActView("resume", "Open again", "All goes on as before.", List.of()));
    }
    if (standing instanceof Standing.Suspendable) {
      acts.add(
          new ActView(
              "suspend",
              "Suspend",
              "Staff may read and no more, and are told the reason. The site stays.",
              List.of(field("suspend", "reason", "Reason, in the staff\u2019s language", form))));
    }
    if (standing instanceof Standing.Hideable) {
      acts.add(
          new ActView(
              "hide",
              "Hide",
              "The public site is taken off the web. Staff go on, and are told the reason.",
              List.of(field("hide", "reason", "Reason, in the staff\u2019s language", form))));
    }
    if (standing instanceof Standing.Closable) {
      acts.add(
          new ActView(
              "close",
              "Close",
              "The site is taken off the web and staff may read, for some days of grace. Nothing is"
                  + " deleted yet.",
              List.of(field("close", "days", "Days of grace, " + USUAL_GRACE + " mostly", form))));
    }
    if (standing instanceof Standing.Closing) {
      acts.add(
          new ActView(
              "drop",
              "Delete all data",
              "Only when the days of grace are over. Backups hold the data for some time still.",
              List.of(field("drop", "repeat", "Repeat the slug: " + tenant.slug(), form))));
    }
    return acts;
  }

  private static FieldView field(String act, String name, String label, Optional<Form> form) {
    Optional<Form> own = form.filter(it -> it.raw("act").equals(act));
    FieldView field = FieldView.text(name, label, own.map(it -> it.raw(name)).orElse(""));
    return own.map(it -> field.told(it.errors())).orElse(field).within(act);
  }

  /** Nothing when the form says what is wrong. */
  static Optional<TenancyOrder> read(FleetTenant tenant, Form form) {
    return switch (form.raw("act")) {
      case "resume" -> Optional.of(new TenancyOrder.Resume(tenant.slug()));
      case "suspend" ->
          form.made(
              "reason", () -> new TenancyOrder.Suspend(tenant.slug(), form.required("reason")));
      case "hide" ->
          form.made("reason", () -> new TenancyOrder.Hide(tenant.slug(), form.required("reason")));
      case "close" -> close(tenant, form);
      case "drop" -> drop(tenant, form);
      default -> Optional.empty();
    };
  }

  private static Optional<TenancyOrder> close(FleetTenant tenant, Form form) {
    String days = form.raw("days").isBlank() ? Integer.toString(USUAL_GRACE) : form.raw("days");
    if (!days.matches(DAYS)) {
      form.error("days", "A number of days, 0 to 3650.");
      return Optional.empty();
    }
    Duration grace = Duration.ofDays(Integer.parseInt(days));
    return form.made("days", () -> new TenancyOrder.Close(tenant.slug(), grace));
  }

  private static Optional<TenancyOrder> drop(FleetTenant tenant, Form form) {
    if (!form.raw("repeat").strip().equals(tenant.slug().value())) {
      form.error("repeat", "This is not the slug of the municipality.");
      return Optional.empty();
    }
    return Optional.of(new TenancyOrder.Drop(tenant.slug(), false, Duration.ofDays(USUAL_BACKUPS)));
  }
}
