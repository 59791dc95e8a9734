package no.planverk.application.port;

import java.util.List;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.Warning;

/** Reads and writes {@code planverk.plan/1}, the interchange format of plans. */
public interface PlanDocuments {
  /** What came of reading. */
  sealed interface Reading {}

  record Read(PlanDocument document, List<Warning> warnings) implements Reading {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /** Every fault of the document, at least one. */
  record Faulty(List<Fault> faults) implements Reading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** Reads UTF-8 JSON for a tenant of that country. Finds all faults at once. */
  Reading read(byte[] json, Country country);

  /** Writes JSON; anchors ({@code data-id}) only where asked for. */
  String write(PlanDocument document, boolean anchors);
}
