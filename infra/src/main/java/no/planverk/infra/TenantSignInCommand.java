package no.planverk.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.RoleRule;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.Tenant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "sign-in",
    description = {
      "Set up how a municipality's people sign in; replaces what stood before.",
      "The provider is asked before anything is stored."
    },
    mixinStandardHelpOptions = true)
final class TenantSignInCommand implements Callable<Integer> {
  private static final Operator OPERATOR = new Operator("command line");

  @Option(names = "--tenant", required = true, description = "the municipality's slug")
  private String slug = "";

  @Option(names = "--issuer", description = "its own identity provider: https address")
  private String issuer = "";

  @Option(names = "--client-id", description = "what Planverk is called there")
  private String clientId = "";

  @Option(names = "--client-secret-file", description = "file with the client's secret")
  private Optional<Path> secretFile = Optional.empty();

  @Option(names = "--shared", description = "or the name of a client that the vendor shares")
  private String shared = "";

  @Option(names = "--organisation", description = "and which organisation is this municipality")
  private String organisation = "";

  @Option(
      names = "--subject-claim",
      defaultValue = "sub",
      description = "the claim that people are known by (default ${DEFAULT-VALUE}; Entra: oid)")
  private String subjectClaim = "sub";

  @Option(
      names = "--scopes",
      defaultValue = "openid profile email",
      description = "what is asked for (default ${DEFAULT-VALUE})")
  private String scopes = "";

  @Option(
      names = "--administrator",
      required = true,
      description = "claim=value of the first administrators, as groups=planverk-admins")
  private String administrator = "";

  @Override
  public Integer call() {
    Settings settings = Environment.settings();
    try (Stores stores = new Stores(Environment.cell(settings), 2)) {
      Wiring wiring = new Wiring(stores, it -> {});
      Tenant tenant = TenantCommand.find(wiring, slug);
      SetUpSignIn setUpSignIn = new StaffWiring(wiring, settings.signIn()).setUpSignIn();
      report(setUpSignIn.setUp(OPERATOR, tenant.id(), wanted(), secret()));
      System.err.println("people of " + tenant.name() + " sign in at /" + slug + "/sign-in");
      return 0;
    } catch (InvalidValue wrong) {
      throw new Complaint(wrong.getMessage());
    }
  }

  private SignInSettings wanted() {
    String[] rule = administrator.split("=", 2);
    if (rule.length != 2) {
      throw new Complaint("--administrator is claim=value, as groups=planverk-admins");
    }
    SignInWay way =
        shared.isEmpty()
            ? new SignInWay.OwnClient(issuer, clientId, Optional.empty())
            : new SignInWay.SharedClient(shared, organisation);
    return new SignInSettings(
        way,
        subjectClaim,
        scopes,
        Optional.empty(),
        Optional.empty(),
        List.of(new RoleRule(rule[0], rule[1], TenantRole.ADMINISTRATOR)),
        0);
  }

  private Optional<String> secret() {
    try {
      return secretFile.isEmpty()
          ? Optional.empty()
          : Optional.of(Files.readString(secretFile.get()).strip());
    } catch (IOException e) {
      throw new Complaint("the file " + secretFile.get() + " cannot be read");
    }
  }

  private static void report(Reply<SignInSettings> reply) {
    switch (reply) {
      case Reply.Done<SignInSettings> done -> {}
      case Reply.Faulty<SignInSettings>(var faults) ->
          throw new Complaint(
              "the identity provider cannot be used: "
                  + String.join(", ", faults.getFirst().args()));
      case Reply.Refused<SignInSettings>(Refusal.NameTaken(String taken)) ->
          throw new Complaint("the organisation " + taken + " is another municipality's");
      default -> throw new Complaint("signing in was not set up");
    }
  }
}
