package no.planverk.application.port;

import java.util.List;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.template.SectionGuide;

/** What templates say about the sections of plans. A guide is gone when its section is. */
public interface Guides {
  void add(List<SectionGuide> guides);

  /** The guides of the sections that stand in a plan's text, in no order. */
  List<SectionGuide> of(PlanId plan);
}
