package no.planverk.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.redthread.Likeness;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;

/** Searches in texts that are held in memory, by the words without their endings. */
public record MemorySearch(List<Entry> entries) {
  private static final double ALIKE = 0.3;

  /** A publication that is not withdrawn, and what of it is found. */
  public record Entry(UUID publication, List<Passage> passages) {
    public Entry(Publication publication, PublishedText text) {
      this(publication.id(), Passage.of(publication.facts(), Optional.of(text)));
    }
  }

  public List<Match> search(Collection<UUID> publications, SearchWords words, int most) {
    return entries.stream()
        .filter(it -> publications.contains(it.publication()))
        .flatMap(
            it ->
                IntStream.range(0, it.passages().size())
                    .filter(number -> hasAll(it.passages().get(number), words))
                    .mapToObj(
                        number ->
                            new Match(
                                it.publication(),
                                number,
                                it.passages().get(number).kind(),
                                1.0 / (1 + number))))
        .sorted(Comparator.comparing(Match::rank).reversed())
        .limit(most)
        .toList();
  }

  private static boolean hasAll(Passage passage, SearchWords words) {
    String plain = (passage.title() + " " + passage.text()).toLowerCase(Locale.ROOT);
    Predicate<SearchWords.Word> has = word -> plain.contains(root(word));
    return words.words().stream().allMatch(has);
  }

  private static String root(SearchWords.Word word) {
    return word.stem().orElse(word.text());
  }

  public List<Excerpt> excerpts(List<Match> matches, SearchWords words) {
    return matches.stream()
        .map(
            match -> {
              Passage passage =
                  entries.stream()
                      .filter(it -> it.publication().equals(match.publication()))
                      .findFirst()
                      .orElseThrow()
                      .passages()
                      .get(match.number());
              return new Excerpt(match, passage, marked(passage.text(), words));
            })
        .toList();
  }

  private static String marked(String text, SearchWords words) {
    String marked = text;
    for (SearchWords.Word word : words.words()) {
      marked =
          Pattern.compile(
                  "[\\p{L}\\p{N}]*" + root(word) + "[\\p{L}\\p{N}]*", Pattern.CASE_INSENSITIVE)
              .matcher(marked)
              .replaceAll(it -> Excerpt.FROM + it.group() + Excerpt.TO);
    }
    return marked;
  }

  public List<String> wordsLike(String word, int most) {
    return entries.stream()
        .flatMap(it -> it.passages().stream())
        .flatMap(it -> Passage.words(it.title() + " " + it.text()).stream())
        .distinct()
        .filter(it -> Likeness.of(it, word) >= ALIKE)
        .sorted(Comparator.comparingDouble(it -> -Likeness.of(it, word)))
        .limit(most)
        .toList();
  }
}
