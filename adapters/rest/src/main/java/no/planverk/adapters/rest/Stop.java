package no.planverk.adapters.rest;

/** Ends a request early with a problem that is not about its body. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Stop(Problem problem) {
    super(problem.id(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
