package no.planverk.adapters.mail;

import no.planverk.application.port.Letters;

/** Where no mail server is set: nothing is sent, and nobody is made to believe it was. */
public final class NoLetters implements Letters {
  @Override
  public boolean canSend() {
    return false;
  }

  @Override
  public void send(Letter letter) {
    throw new NotSent("no mail server is set", false, new IllegalStateException());
  }
}
