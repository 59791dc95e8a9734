package no.planverk.application.memory;

import java.util.Optional;
import no.planverk.application.port.Files;
import no.planverk.domain.catalogue.FileHash;

record MemoryFiles(MemoryState state) implements Files {
  @Override
  public void store(Stored file) {
    state.files.putIfAbsent(file.hash(), file);
  }

  @Override
  public Optional<Stored> find(FileHash hash) {
    return Optional.ofNullable(state.files.get(hash));
  }

  @Override
  public boolean has(FileHash hash) {
    return state.files.containsKey(hash);
  }
}
