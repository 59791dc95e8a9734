package no.planverk.tenants.upgrade;

/** Hears how far the tenants have come. Called from several threads, one call at a time. */
public interface RolloutProgress {
  RolloutProgress SILENT = at -> {};

  void at(Point point);

  /**
   * @param wave from 1, of {@code waves}
   * @param done of {@code total} tenants in all waves, the failed among them
   */
  record Point(int wave, int waves, int done, int failed, int total) {}
}
