package no.planverk.application.contract;

/** Someone who can get past the service and change what is never to be changed. */
public interface Forger {
  void changeRow(long seq);

  void removeRow(long seq);

  /** Puts in a row of that number, as if it had been there. */
  void addRow(long seq);

  /** Makes the kept hash of a row fit what the row now says. */
  void rehashRow(long seq);

  void changeSealHash(long seal);

  void removeSeal(long seal);
}
