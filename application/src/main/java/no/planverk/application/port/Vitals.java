package no.planverk.application.port;

import java.util.List;
import java.util.Map;

/** What operations watch: whether the service can do its work, and how hard it works. */
public interface Vitals {
  /** How a pool of connections is used. */
  record Pool(int active, int idle, int waiting, int most) {}

  /** What keeps the service from doing its work; nothing when it is ready. */
  List<String> obstacles();

  /** Pools by the duty of their connections. */
  Map<String, Pool> pools();

  /** How many municipalities subscribe. */
  int tenants();
}
