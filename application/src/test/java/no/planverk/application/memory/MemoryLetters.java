package no.planverk.application.memory;

import java.util.ArrayList;
import java.util.List;
import no.planverk.application.port.Letters;

/** Takes letters and keeps them, unless it is away. */
public final class MemoryLetters implements Letters {
  public final List<Letter> taken = new ArrayList<>();
  public boolean away;
  public boolean closed;

  @Override
  public boolean canSend() {
    return !closed;
  }

  @Override
  public void send(Letter letter) {
    if (away) {
      throw new NotSent("away", false, new IllegalStateException("away"));
    }
    taken.add(letter);
  }

  /** The letters of that kind, oldest first. */
  public <L extends Letter> List<L> all(Class<L> kind) {
    return taken.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
