package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.Following;
import no.planverk.domain.following.MailAddress;

/** Who follows, as those see it who write to them. */
public interface Followers {
  /** Someone who follows or wishes to, and the sealed secret of their link. */
  record Reader(Following following, String sealedLink) {}

  /** Those who asked and to whom no letter with the link has gone, oldest first. */
  List<Reader> unwritten();

  /** How many letters with a link went to an address since. */
  int written(MailAddress address, Instant since);

  /** The letter with the link has gone. */
  void written(UUID following, Instant at);

  /** Forgets someone to whom nothing will be written. */
  void forget(UUID following);

  /** Those who confirmed, by address, the newest wish of each first. */
  List<Reader> confirmed();

  /** All that the address follows is told until then. */
  void told(MailAddress address, Instant until);

  /** Forgets what was asked before and never confirmed; how many that were. */
  int forgetUnconfirmed(Instant askedBefore);

  /** How many addresses follow each plan, and under the empty key all plans. */
  Map<Optional<PlanId>, Integer> counts();
}
