package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.workspace.view.UpgradeView;
import no.planverk.adapters.workspace.view.UpgradeView.ReleaseView;
import no.planverk.adapters.workspace.view.UpgradeView.RolloutView;
import no.planverk.adapters.workspace.view.UpgradeView.TroubleView;
import no.planverk.domain.tenant.FleetStatus;

/**
 * Lays out an upgrade for operators.
 *
 * @param still whether the page is not to be read again by itself
 */
record UpgradePage(FleetStatus status, boolean still) {
  UpgradeView view() {
    return new UpgradeView(
        status.newest(),
        releases(),
        status.rollout().map(this::rollout),
        status.troubled().stream()
            .map(
                it ->
                    new TroubleView(
                        it.slug().value(),
                        OperatorDoorkeeper.PATH + "/tenants/" + it.slug(),
                        it.wave(),
                        it.state(),
                        it.attempts(),
                        it.error()))
            .toList());
  }

  private List<ReleaseView> releases() {
    Map<Integer, Integer> tenants = new TreeMap<>(status.tenants());
    int all = tenants.values().stream().mapToInt(Integer::intValue).sum();
    return tenants.entrySet().stream()
        .map(it -> new ReleaseView(it.getKey(), it.getValue(), 100 * it.getValue() / all))
        .toList();
  }

  private RolloutView rollout(FleetStatus.Last last) {
    return new RolloutView(
        last.target(),
        FleetWords.at(last.beganAt()),
        last.endedAt()
            .map(it -> "ended " + FleetWords.at(it))
            .or(() -> last.stopped().map(it -> "stopped: " + it))
            .orElse("not ended"),
        last.goesOn() && !still,
        last.of("done"),
        last.of("failed"),
        last.of("waiting") + last.of("running"),
        last.total());
  }
}
