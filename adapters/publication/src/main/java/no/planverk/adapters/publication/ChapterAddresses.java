package no.planverk.adapters.publication;

import java.util.Optional;
import no.planverk.domain.catalogue.PlacementId;

/** Where the chapters of a long text are, below the address of its page. */
record ChapterAddresses(String page, Chapters chapters) {
  String of(Chapters.Chapter chapter) {
    return of(chapter.number());
  }

  private String of(int number) {
    return page + "/part/" + number;
  }

  String whole() {
    return page + "/whole";
  }

  /** The page on which an element stands; nothing where that is the page of the chapter itself. */
  String of(PlacementId placement, Optional<Chapters.Chapter> here) {
    Optional<Integer> number = chapters.of(placement);
    return number.equals(here.map(Chapters.Chapter::number))
        ? ""
        : number.map(this::of).orElse(page);
  }
}
