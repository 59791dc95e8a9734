package no.planverk.application.task;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.CommentThread;

/** What the things that news are about are called, and where they stand. */
final class NewsTitles {
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, SectionId> sections = new HashMap<>();

  NewsTitles(TenantStores stores, PlanId plan) {
    Manuscript text = stores.manuscripts().of(plan);
    text.sections().forEach(this::add);
    text.placements().forEach(it -> add(text, it));
    text.blocks().forEach(this::add);
    stores
        .manuscripts()
        .removals(plan)
        .forEach(it -> titles.put(it.id().value().toString(), it.title()));
    stores.talk().threads(plan).forEach(it -> add(text, it));
    stores
        .talk()
        .openSuggestions(plan)
        .forEach(it -> sections.put(it.id().value().toString(), it.section()));
    stores
        .tasks()
        .in(plan)
        .forEach(it -> titles.put(it.id().value().toString(), it.terms().title()));
  }

  private void add(Section section) {
    titles.put(section.id().value().toString(), section.title().value());
    sections.put(section.id().value().toString(), section.id());
  }

  private void add(Manuscript text, Placement placement) {
    String title = text.shown(placement).title().value();
    titles.put(placement.id().value().toString(), title);
    titles.put(placement.element().value().toString(), title);
    text.sectionOf(placement.id())
        .ifPresent(
            it -> {
              sections.put(placement.id().value().toString(), it);
              sections.put(placement.element().value().toString(), it);
            });
  }

  private void add(Block block) {
    sections.put(block.id().value().toString(), block.section());
  }

  private void add(Manuscript text, CommentThread thread) {
    String id = thread.id().value().toString();
    thread
        .about()
        .section()
        .or(() -> thread.about().block().flatMap(text::block).map(Block::section))
        .or(() -> thread.about().placement().flatMap(text::sectionOf))
        .ifPresent(it -> sections.put(id, it));
    if (!thread.quote().isBlank()) {
      titles.put(id, thread.quote());
    }
  }

  /** The thing's own title, else that of the section that it stands in. */
  Optional<String> title(PlanNews.Item item) {
    return Optional.ofNullable(titles.get(item.object()))
        .or(() -> section(item).map(it -> titles.get(it.value().toString())));
  }

  Optional<SectionId> section(PlanNews.Item item) {
    return Optional.ofNullable(sections.get(item.object()));
  }
}
