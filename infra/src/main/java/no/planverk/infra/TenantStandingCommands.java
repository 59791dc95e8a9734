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

    Suspend() {
      super("%s can be read and not be changed.", "only what is open or hidden can be suspended");
    }

    @Override
    StandingReply act(TenancyWiring wiring, Tenant tenant) {
      return wiring.suspendTenant().suspend(OPERATOR, tenant, reason);
    }
  }

  @Command(
      name = "hide",
      description = "Take a municipality's public site off the web; its staff go on.",
      mixinStandardHelpOptions = true)
  static final class Hide extends TenantAct {
    @Option(names = "--reason", required = true, description = "why; the staff will read it")
    private String reason = "";

    Hide() {
      super("%s has no public site.", "only what is open or suspended can be hidden");
    }

    @Override
    StandingReply act(TenancyWiring wiring, Tenant tenant) {
      return wiring.hideTenant().hide(OPERATOR, tenant, reason);
    }
  }

  @Command(
      name = "resume",
      description = "Open again what was suspended, hidden or closing.",
      mixinStandardHelpOptions = true)
  static final class Resume extends TenantAct {
    Resume() {
      super("%s is open.", "only what is suspended, hidden or closing can be resumed");
    }

    @Override
    StandingReply act(TenancyWiring wiring, Tenant tenant) {
      return wiring.resumeTenant().resume(OPERATOR, tenant);
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

    Rename() {
      super(
          "%1$s is at /%2$s/; its identity provider must know /%2$s/sign-in/callback.",
          "what is closed keeps its slug, and a new slug is another one");
    }

    @Override
    StandingReply act(TenancyWiring wiring, Tenant tenant) {
      return wiring.renameTenant().rename(OPERATOR, tenant, new TenantSlug(to));
    }
  }
}
