package no.planverk.application.port;

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

/** What the public may read of a municipality: published texts, nothing else. */
public interface PublishedPages {
  PlanAddress at(Slug slug);

  /** Every open address with what is published there, in no order. */
  List<PlanAddress.Open> all();

  /** The text of one publishing; of a plan that is registered only, its names and files. */
  Optional<PublishedText> text(UUID publication);

  /** What is published and not withdrawn has fetched from which plans, in no order. */
  List<Citation> citations();

  Optional<Files.Stored> file(FileHash hash);

  /** The look that was chosen last, if one was. */
  Optional<Look> look();

  /** What the municipality calls kinds of elements and types of plans. */
  LocalNames names();
}
