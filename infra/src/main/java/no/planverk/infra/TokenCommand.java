package no.planverk.infra;

import java.util.UUID;
import java.util.concurrent.Callable;
import no.planverk.application.Reply;
import no.planverk.application.people.CreateToken;
import no.planverk.application.port.OperatorTokens.OperatorToken;
import no.planverk.application.port.StoredToken;
import no.planverk.application.tenancy.CreateOperatorToken;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.person.TokenTerms;
import no.planverk.domain.tenant.Tenant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "token",
    description = "Make, list and revoke API tokens.",
    mixinStandardHelpOptions = true,
    subcommands = {TokenCommand.Create.class, TokenCommand.All.class, TokenCommand.Revoke.class})
final class TokenCommand {
  private static final Operator OPERATOR = new Operator("command line");

  @Command(
      name = "create",
      description = "Make a token. It is printed alone and shown only once.",
      mixinStandardHelpOptions = true)
  static final class Create implements Callable<Integer> {
    @Option(names = "--tenant", description = "the municipality's slug")
    private String slug = "";

    @Option(names = "--role", description = "administrator, planner, employee or politician")
    private String role = "";

    @Option(names = "--operator", description = "or a token for orders at the operations port")
    private boolean operator;

    @Option(
        names = "--scope",
        defaultValue = "read-and-write",
        description = "read, read-and-write or provisioning (default ${DEFAULT-VALUE})")
    private String scope = "";

    @Option(
        names = "--days",
        defaultValue = "30",
        description = "how long it holds, 1 to 365 (default ${DEFAULT-VALUE})")
    private int days;

    @Option(names = "--name", defaultValue = "command line", description = "what it is for")
    private String name = "";

    @Override
    public Integer call() {
      if (operator ? !slug.isEmpty() || !role.isEmpty() : slug.isEmpty() || role.isEmpty()) {
        throw new Complaint("say --tenant and --role of one municipality, or --operator alone");
      }
      try (Stores stores = Environment.stores()) {
        Wiring wiring = new Wiring(stores, it -> {});
        if (operator) {
          return ofOperator(new TenancyWiring(wiring));
        }
        Tenant tenant = TenantCommand.find(wiring, slug);
        TokenTerms terms = new TokenTerms(name, TenantRole.of(role), TokenScope.of(scope), days);
        CreateToken.Created created =
            wiring
                .createToken()
                .create(
                    OPERATOR,
                    tenant.id(),
                    terms.name(),
                    terms.role(),
                    terms.scope(),
                    terms.lifetime());
        System.out.println(created.token());
        System.err.println("holds until " + created.expiresAt() + "; id " + created.id());
        return 0;
      } catch (InvalidValue wrong) {
        throw new Complaint(wrong.getMessage());
      }
    }

    private int ofOperator(TenancyWiring wiring) {
      CreateOperatorToken.Created created =
          wiring.createOperatorToken().create(OPERATOR, name, days);
      System.out.println(created.secret().text());
      System.err.println("holds for " + days + " days; id " + created.id());
      return 0;
    }
  }

  @Command(name = "list", description = "List tokens.", mixinStandardHelpOptions = true)
  static final class All implements Callable<Integer> {
    @Option(names = "--tenant", description = "the municipality's slug; operators' when absent")
    private String slug = "";

    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        Wiring wiring = new Wiring(stores, it -> {});
        if (slug.isEmpty()) {
          new TenancyWiring(wiring).listOperatorTokens().list(OPERATOR).forEach(All::show);
          return 0;
        }
        Tenant tenant = TenantCommand.find(wiring, slug);
        wiring.listTokens().list(OPERATOR, tenant.id()).forEach(All::show);
      }
      return 0;
    }

    private static void show(OperatorToken token) {
      System.out.printf(
          "%s  %-20s  until %s%s%n",
          token.id(),
          token.name(),
          token.expiresAt(),
          token.revokedAt().map(it -> "  revoked " + it).orElse(""));
    }

    private static void show(StoredToken token) {
      System.out.printf(
          "%s  %-13s  %-14s  %-20s  until %s%s%s%n",
          token.id(),
          token.role().id(),
          token.scope().id(),
          token.name(),
          token.expiresAt(),
          token.lastUsedAt().map(it -> "  used " + it).orElse(""),
          token.revokedAt().map(it -> "  revoked " + it).orElse(""));
    }
  }

  @Command(name = "revoke", description = "End a token at once.", mixinStandardHelpOptions = true)
  static final class Revoke implements Callable<Integer> {
    @Option(names = "--tenant", description = "the municipality's slug; an operator's when absent")
    private String slug = "";

    @Option(names = "--id", required = true, description = "the token's id, from token list")
    private UUID id = new UUID(0, 0);

    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        if (!isRevoked(new Wiring(stores, it -> {}))) {
          throw new Complaint("there is no such token, or it was ended before");
        }
        System.err.println("the token has ended");
      }
      return 0;
    }

    private boolean isRevoked(Wiring wiring) {
      if (slug.isEmpty()) {
        return new TenancyWiring(wiring).revokeOperatorToken().revoke(OPERATOR, id);
      }
      Tenant tenant = TenantCommand.find(wiring, slug);
      Reply<TokenId> reply = wiring.revokeToken().revoke(OPERATOR, tenant.id(), new TokenId(id));
      return reply instanceof Reply.Done<TokenId>;
    }
  }
}
