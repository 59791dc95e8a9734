package no.planverk.infra;

import no.planverk.application.tenancy.StandingReply;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commands that change how a tenancy stands, and that can be taken back. */
final class TenantStandingCommands {
  private TenantStandingCommands() {}

  @Command(
      name = "suspend",
      description = {
        "Let a municipality's staff read and no more; they are told why.",
        "Signing in goes on, and so does the public site."
      },
      mixinStandardHelpOptions = true)
  static final class Suspend extends TenantAct {
    @Option(names = "--reason", required = true, description = "why; the staff will read it")
    private String reason = "";

    @Override
    StandingReply act(TenancyWiring wiring, Tenant tenant) {
      return wiring.suspendTenant().suspend(OPERATOR, tenant, reason);
    }

    @Override
    String done(Tenant tenant) {
      return tenant.name() + " can be read and not be changed.";
    }

    @Override
    String condition() {
      return "only what is open or hidden can be suspended";
    }
  }

  @Command(
      name = "hide",
      description = "Take a municipality's public site off the web; its staff go on.",
      mixinStandardHelpOptions = true)
  static final class Hide extends TenantAct {
    @Option(names = "--reason", required = true, description = "why; the staff will read it")
    private String reason = "";

    @Override
    StandingReply act(TenancyWiring wiring, Tenant tenant) {
      return wiring.hideTenant().hide(OPERATOR, tenant, reason);
    }

    @Override
    String done(Tenant tenant) {
      return tenant.name() + " has no public site.";
    }

    @Override
    String condition() {
      return "only what is open or suspended can be hidden";
    }
  }

  @Command(
      name = "resume",
      description = "Open again what was suspended, hidden or closing.",
      mixinStandardHelpOptions = true)
  static final class Resume extends TenantAct {
    @Override
    StandingReply act(TenancyWiring wiring, Tenant tenant) {
      return wiring.resumeTenant().resume(OPERATOR, tenant);
    }

    @Override
    String done(Tenant tenant) {
      return tenant.name() + " is open.";
    }

    @Override
    String condition() {
      return "only what is suspended, hidden or closing can be resumed";
    }
  }

  @Command(
      name = "rename",
      description = {
        "Give a municipality another name in its addresses; the old one leads there for ever.",
        "Its people sign in anew, and their identity provider must know the new address."
      },
      mixinStandardHelpOptions = true)
  static final class Rename extends TenantAct {
    @Option(names = "--to", required = true, paramLabel = "NEW", description = "the new slug")
    private String to = "";

    @Override
    StandingReply act(TenancyWiring wiring, Tenant tenant) {
      return wiring.renameTenant().rename(OPERATOR, tenant, new TenantSlug(to));
    }

    @Override
    String done(Tenant tenant) {
      return "%s is at /%s/; its identity provider must know /%s/sign-in/callback."
          .formatted(tenant.name(), tenant.slug(), tenant.slug());
    }

    @Override
    String condition() {
      return "what is closed keeps its slug, and a new slug is another one";
    }
  }
}
