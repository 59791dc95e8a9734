package no.planverk.application.memory;

import no.planverk.application.port.Sealing;

/** Seals by saying what for, which a test can read. */
public final class MemorySealing implements Sealing {
  @Override
  public String seal(String purpose, String plain) {
    return purpose + "|" + plain;
  }

  @Override
  public String open(String purpose, String sealed) {
    if (!sealed.startsWith(purpose + "|")) {
      throw new Unopenable("sealed for another purpose");
    }
    return sealed.substring(purpose.length() + 1);
  }
}
