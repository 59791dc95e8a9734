package no.planverk.application.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.application.memory.MemoryState.MeetingKey;
import no.planverk.application.port.Customs;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.council.CouncilDates;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.PlanChoices;
import no.planverk.domain.template.TemplateId;

record MemoryCustoms(MemoryState state) implements Customs {
  @Override
  public PlanChoices choices() {
    return state.choices.isEmpty() ? PlanChoices.NONE : state.choices.getLast();
  }

  @Override
  public boolean save(PlanChoices choices) {
    if (choices.revision() != choices().revision()) {
      return false;
    }
    state.choices.add(
        new PlanChoices(choices.numbering(), choices.hiddenTemplates(), choices.revision() + 1));
    return true;
  }

  @Override
  public List<OwnTemplate> templates() {
    return state.templates.values().stream()
        .sorted(
            Comparator.comparing(OwnTemplate::name).thenComparing(it -> it.id().value().toString()))
        .toList();
  }

  @Override
  public Optional<OwnTemplate> template(TemplateId id) {
    return Optional.ofNullable(state.templates.get(id));
  }

  @Override
  public void add(OwnTemplate template) {
    MemoryState.insert(state.templates, template.id(), template);
  }

  @Override
  public boolean save(OwnTemplate template) {
    boolean asRead =
        template(template.id()).map(it -> it.revision() == template.revision()).orElse(false);
    if (asRead) {
      state.templates.put(
          template.id(),
          new OwnTemplate(
              template.id(),
              template.name(),
              template.planTypes(),
              template.sections(),
              template.retired(),
              template.revision() + 1));
    }
    return asRead;
  }

  @Override
  public CouncilDates councilDates() {
    return new CouncilDates(List.copyOf(state.constituted), List.copyOf(state.meetings.values()));
  }

  @Override
  public boolean constitute(LocalDate day) {
    return state.constituted.add(day);
  }

  @Override
  public boolean unconstitute(LocalDate day) {
    return state.constituted.remove(day);
  }

  @Override
  public void meet(List<CouncilMeeting> meetings) {
    meetings.forEach(it -> state.meetings.put(new MeetingKey(it.body(), it.day()), it));
  }

  @Override
  public boolean cancel(BodyId body, LocalDate day) {
    return state.meetings.remove(new MeetingKey(body, day)) != null;
  }
}
