package no.planverk.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.SearchWords;

/** What the public may read of a municipality: published texts, nothing else. */
public interface PublishedPages {
  PlanAddress at(Slug slug);

  /** Every open address with what is published there, in no order. */
  List<PlanAddress.Open> all();

  /** What was taken down after that moment, in no order. */
  List<Withdrawal> withdrawnAfter(Instant moment);

  /** The text of one publishing; of a plan that is registered only, its names and files. */
  Optional<PublishedText> text(UUID publication);

  /** What is published and not withdrawn has fetched from which plans, in no order. */
  List<Citation> citations();

  /** The passages of these publications that have all the words, best first, so many at most. */
  List<Match> search(Collection<UUID> publications, SearchWords words, int most);

  /** What was found, as it is shown, in the same order. */
  List<Excerpt> excerpts(List<Match> matches, SearchWords words);

  /** Words that are published and written nearly like one that finds nothing, nearest first. */
  List<String> wordsLike(String word, int most);

  Optional<Files.Stored> file(FileHash hash);

  /** The look that was chosen last, if one was. */
  Optional<Look> look();

  /** What the municipality calls kinds of elements and types of plans. */
  LocalNames names();
}
