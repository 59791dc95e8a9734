package no.planverk.application;

import java.time.LocalDate;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Actor;

/** Tells which day it is in a municipality: midnight comes in its own country. */
public record Almanac(Desk desk, Municipalities municipalities) {
  public LocalDate today(Actor actor) {
    return desk.today(municipalities.get(actor.tenant()).country());
  }
}
