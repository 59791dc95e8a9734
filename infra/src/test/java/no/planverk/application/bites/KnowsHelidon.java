package no.planverk.application.bites;

import io.helidon.webserver.WebServer;

/** Breaks a rule on purpose: a use case speaks HTTP. */
abstract class KnowsHelidon {
  abstract void meet(WebServer stranger);
}
