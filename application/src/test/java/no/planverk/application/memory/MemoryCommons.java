package no.planverk.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.application.port.Commons;
import no.planverk.domain.search.CommonText;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.TenantId;

/** What is found from everywhere, forgotten when the program ends. */
public final class MemoryCommons implements Commons {
  private final Set<TenantId> open = new HashSet<>();
  private final Map<UUID, CommonText> texts = new LinkedHashMap<>();
  private final Map<UUID, List<Passage>> passages = new LinkedHashMap<>();

  @Override
  public boolean isOpen(TenantId tenant) {
    return open.contains(tenant);
  }

  @Override
  public void open(TenantId tenant, Instant at) {
    open.add(tenant);
  }

  @Override
  public void close(TenantId tenant) {
    open.remove(tenant);
    take(tenant, held(tenant).keySet());
  }

  @Override
  public Map<UUID, CommonText> held(TenantId tenant) {
    return texts.values().stream()
        .filter(it -> it.tenant().equals(tenant))
        .collect(Collectors.toMap(CommonText::publication, it -> it));
  }

  @Override
  public void put(CommonText text, List<Passage> its) {
    if (!isOpen(text.tenant())) {
      throw new IllegalStateException(text.tenant() + " does not consent");
    }
    texts.putIfAbsent(text.publication(), text);
    passages.putIfAbsent(text.publication(), its);
  }

  @Override
  public void take(TenantId tenant, Collection<UUID> publications) {
    texts
        .values()
        .removeIf(it -> it.tenant().equals(tenant) && publications.contains(it.publication()));
    passages.keySet().retainAll(texts.keySet());
  }

  private MemorySearch search() {
    return new MemorySearch(
        passages.entrySet().stream()
            .map(it -> new MemorySearch.Entry(it.getKey(), it.getValue()))
            .toList());
  }

  @Override
  public List<Match> search(SearchWords words, int most) {
    return search().search(passages.keySet(), words, most);
  }

  @Override
  public Map<UUID, CommonText> texts(Collection<Match> matches) {
    Map<UUID, CommonText> found = new LinkedHashMap<>(texts);
    found.keySet().retainAll(matches.stream().map(Match::publication).toList());
    return found;
  }

  @Override
  public List<Excerpt> excerpts(List<Match> matches, SearchWords words) {
    return search().excerpts(matches, words);
  }

  @Override
  public List<String> wordsLike(String word, int most) {
    return search().wordsLike(word, most);
  }
}
