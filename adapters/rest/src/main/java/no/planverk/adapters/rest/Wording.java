package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.SpokenLanguage;
import no.planverk.adapters.http.Texts;
import no.planverk.adapters.rest.wire.ErrorBody;
import no.planverk.adapters.rest.wire.ProblemBody;
import no.planverk.adapters.rest.wire.WarningBody;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.Warning;

/** Says problems, faults and warnings in the caller's language. */
final class Wording {
  static final Texts TEXTS = Texts.of("problems");
  private static final String TYPES = "urn:planverk:problem:";

  private Wording() {}

  static ProblemBody problem(Problem problem, Language language) {
    Object[] args = problem.args().toArray();
    return new ProblemBody(
        TYPES + problem.id(),
        TEXTS.get(language, "problem." + problem.id() + ".title"),
        problem.status(),
        problem.id(),
        TEXTS.get(language, "problem." + problem.id() + ".detail", args),
        problem.rule().orElse(null),
        problem.source().orElse(null),
        problem.earliest().orElse(null),
        problem.faults().isEmpty() ? null : errors(problem.faults(), language));
  }

  static List<WarningBody> warnings(List<Warning> warnings, Language language) {
    return warnings.stream()
        .map(
            it ->
                new WarningBody(
                    it.code().id(),
                    it.rule().filter(rule -> !rule.isEmpty()).orElse(null),
                    it.pointer(),
                    TEXTS.get(language, "warning." + it.code().id(), filled(it.args()))))
        .toList();
  }

  private static List<ErrorBody> errors(List<Fault> faults, Language language) {
    return faults.stream()
        .map(
            it ->
                new ErrorBody(
                    it.pointer(),
                    it.code().id(),
                    TEXTS.get(language, "fault." + it.code().id(), filled(it.args()))))
        .toList();
  }

  /** Two places are the most that a message has; what was not given is left blank. */
  private static Object[] filled(List<String> args) {
    return new Object[] {args.isEmpty() ? "" : args.get(0), args.size() < 2 ? "" : args.get(1)};
  }

  /** The first language of Accept-Language that the interface has, else the tenant's. */
  static Language language(Optional<String> acceptLanguage, Language tenants) {
    return SpokenLanguage.of(acceptLanguage, tenants);
  }
}
