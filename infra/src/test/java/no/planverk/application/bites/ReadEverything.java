package no.planverk.application.bites;

/** Breaks a rule on purpose: two doors, and nobody asks who comes. */
public class ReadEverything {
  public String read() {
    return "";
  }

  public String readAgain() {
    return "";
  }
}
