package no.planverk.application.port;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;

/** What is published, as those see it who publish. Rows are added, never changed. */
public interface Publications {
  /** Publishes a text at its address. What was published there before stays stored. */
  void add(Publication publication, String document);

  /**
   * Makes texts findable that were published before there was a search, so many at most; the number
   * that it was done for.
   */
  int makeFindable(int most);

  /** Says of which plans the elements are that a publication has fetched. */
  void cite(UUID publication, Map<ElementId, PlanId> sources);

  void withdraw(Withdrawal withdrawal);

  /** The newest publishing of each text of the plan that has not been withdrawn since. */
  List<Publication> standing(PlanId plan);

  /** Lets the public read a stored file. */
  void show(FileHash hash);

  /** Lets an address lead to the plan: its address now or one it had before. */
  void lead(Slug slug, PlanId plan);

  /** The look that was chosen last, or the usual one. */
  Look look();

  /** Lets the public site look so from now on. */
  void choose(Look look);

  /** Lets the municipality speak so in that language from now on, in place of what it said. */
  void speak(Language language, List<LocalName> names);

  /** Says that something around what is published has changed: pages are made anew. */
  void announce();
}
