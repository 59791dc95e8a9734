package no.planverk.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.council.CouncilDates;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.PlanChoices;
import no.planverk.domain.template.TemplateId;

/**
 * How a municipality does things: what it chose for its plans, its templates, its council's days.
 */
public interface Customs {
  /** What was chosen, or {@link PlanChoices#NONE}. */
  PlanChoices choices();

  /** False where the choices are not of their revision any more. */
  boolean save(PlanChoices choices);

  /** The municipality's own templates by name, retired ones too. */
  List<OwnTemplate> templates();

  Optional<OwnTemplate> template(TemplateId id);

  void add(OwnTemplate template);

  /** False where the template is not of its revision any more. */
  boolean save(OwnTemplate template);

  CouncilDates councilDates();

  /** False where the council was said before to have been constituted on that day. */
  boolean constitute(LocalDate day);

  /** False where it was not constituted on that day. */
  boolean unconstitute(LocalDate day);

  /** A day on which the body meets already gets the new note. */
  void meet(List<CouncilMeeting> meetings);

  /** False where the body does not meet on that day. */
  boolean cancel(BodyId body, LocalDate day);
}
