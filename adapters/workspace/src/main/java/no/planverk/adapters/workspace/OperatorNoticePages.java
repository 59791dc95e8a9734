package no.planverk.adapters.workspace;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.http.OperatorDoorkeeper.Presence;
import no.planverk.application.tenancy.ListFleet;
import no.planverk.domain.tenant.FleetTenant;

/** The page on which operators tell staff something, and its forms. */
record OperatorNoticePages(OperatorPress press, OperatorNotices notices, ListFleet listFleet) {
  private static final String PATH = OperatorDoorkeeper.PATH + "/notices";

  void routing(HttpRules rules) {
    rules
        .get(PATH, this::notices)
        .post(PATH, this::addNotice)
        .post(PATH + "/{id}/end", this::endNotice);
  }

  private List<FleetTenant> fleet(Presence presence) {
    return listFleet.list(presence.who().operator());
  }

  private void notices(ServerRequest request, ServerResponse response) {
    Optional<String> slug = request.query().first("tenant").asOptional();
    press.page(
        request,
        response,
        presence ->
            notices(200, presence, OperatorPress.done(request), notices.blank(slug), response));
  }

  private void notices(
      int status, Presence presence, Optional<String> notice, Form form, ServerResponse response) {
    Object view = notices.view(presence.who().operator(), fleet(presence), form);
    press.send(status, "operator-notices", presence, notice, view, response);
  }

  private void addNotice(ServerRequest request, ServerResponse response) {
    press.form(
        request,
        response,
        (presence, form) -> {
          if (notices.add(presence.who().operator(), fleet(presence), form)) {
            OperatorPress.lead(PATH + "?done=told", response);
          } else {
            notices(400, presence, Optional.empty(), form, response);
          }
        });
  }

  private void endNotice(ServerRequest request, ServerResponse response) {
    press.form(
        request,
        response,
        (presence, form) -> {
          String id = request.path().pathParameters().get("id");
          if (notices.end(presence.who().operator(), id)) {
            OperatorPress.lead(PATH + "?done=ended", response);
          } else {
            Optional<String> why = Optional.of("That notice does not go on.");
            notices(409, presence, why, notices.blank(Optional.empty()), response);
          }
        });
  }
}
