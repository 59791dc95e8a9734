package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.ROLE_RULE;
import static no.planverk.adapters.database.tables.Tables.SIGN_IN;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.RoleRule;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The one row that says how people sign in, with the rules beside it. */
record SignInRow(DSLContext sql) {
  Optional<SignInSettings> read() {
    return sql.select(
            SIGN_IN.ISSUER,
            SIGN_IN.CLIENT_ID,
            SIGN_IN.CLIENT_SECRET,
            SIGN_IN.SHARED_CLIENT,
            SIGN_IN.ORGANISATION,
            SIGN_IN.SUBJECT_CLAIM,
            SIGN_IN.SCOPES,
            SIGN_IN.ACR,
            SIGN_IN.ROLE_OTHERWISE,
            SIGN_IN.VERSION)
        .from(SIGN_IN)
        .fetchOptional(this::settings);
  }

  private SignInSettings settings(Record row) {
    return new SignInSettings(
        way(row),
        row.get(SIGN_IN.SUBJECT_CLAIM),
        row.get(SIGN_IN.SCOPES),
        Row.cell(row, SIGN_IN.ACR),
        Row.cell(row, SIGN_IN.ROLE_OTHERWISE).map(TenantRole::of),
        rules(),
        row.get(SIGN_IN.VERSION));
  }

  private static SignInWay way(Record row) {
    return Row.cell(row, SIGN_IN.ISSUER)
        .<SignInWay>map(
            issuer ->
                new SignInWay.OwnClient(
                    issuer, row.get(SIGN_IN.CLIENT_ID), Row.cell(row, SIGN_IN.CLIENT_SECRET)))
        .orElseGet(
            () ->
                new SignInWay.SharedClient(
                    row.get(SIGN_IN.SHARED_CLIENT), row.get(SIGN_IN.ORGANISATION)));
  }

  private List<RoleRule> rules() {
    return sql.select(ROLE_RULE.CLAIM, ROLE_RULE.VALUE, ROLE_RULE.TENANT_ROLE)
        .from(ROLE_RULE)
        .orderBy(ROLE_RULE.POSITION)
        .fetch(row -> new RoleRule(row.value1(), row.value2(), TenantRole.of(row.value3())));
  }

  boolean write(SignInSettings settings) {
    Row row =
        said(settings)
            .with(SIGN_IN.SUBJECT_CLAIM, settings.subjectClaim())
            .with(SIGN_IN.SCOPES, settings.scopes())
            .with(SIGN_IN.ACR, settings.acr())
            .with(SIGN_IN.ROLE_OTHERWISE, settings.otherwise().map(TenantRole::id))
            .with(SIGN_IN.VERSION, settings.revision() + 1);
    int written =
        settings.revision() == 0
            ? sql.insertInto(SIGN_IN).set(row.values()).onConflictDoNothing().execute()
            : sql.update(SIGN_IN)
                .set(row.values())
                .where(SIGN_IN.VERSION.eq(settings.revision()))
                .execute();
    if (written == 1) {
      writeRules(settings.rules());
    }
    return written == 1;
  }

  private static Row said(SignInSettings settings) {
    return switch (settings.way()) {
      case SignInWay.OwnClient own ->
          new Row()
              .with(SIGN_IN.ISSUER, own.issuer())
              .with(SIGN_IN.CLIENT_ID, own.clientId())
              .with(SIGN_IN.CLIENT_SECRET, own.sealedSecret())
              .empty(SIGN_IN.SHARED_CLIENT)
              .empty(SIGN_IN.ORGANISATION);
      case SignInWay.SharedClient shared ->
          new Row()
              .empty(SIGN_IN.ISSUER)
              .empty(SIGN_IN.CLIENT_ID)
              .empty(SIGN_IN.CLIENT_SECRET)
              .with(SIGN_IN.SHARED_CLIENT, shared.name())
              .with(SIGN_IN.ORGANISATION, shared.organisation());
    };
  }

  private void writeRules(List<RoleRule> rules) {
    sql.deleteFrom(ROLE_RULE).execute();
    List<Row> rows =
        Row.inOrder(
            rules,
            (rule, place) ->
                new Row()
                    .with(ROLE_RULE.POSITION, place)
                    .with(ROLE_RULE.CLAIM, rule.claim())
                    .with(ROLE_RULE.VALUE, rule.value())
                    .with(ROLE_RULE.TENANT_ROLE, rule.role().id()));
    Row.insert(sql, ROLE_RULE, rows);
  }
}
