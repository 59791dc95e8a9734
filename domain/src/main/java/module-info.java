/** The rules of planning. Needs nothing but the Java language. */
module no.planverk.domain {
  requires static org.jspecify;
}
