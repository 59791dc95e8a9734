package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a reader of the journal stands, and the pages that they came by. */
record Trail(Optional<Long> before, List<Long> passed) {
  private static final int LONGEST = 100;
  private static final String NUMBER = "\\d{1,18}";

  /** What is no number is the beginning. */
  static Trail of(Form form) {
    Optional<Long> before =
        form.optional("before").filter(it -> it.matches(NUMBER)).map(Long::valueOf);
    List<Long> passed =
        Arrays.stream(form.raw("trail").split("\\.", -1))
            .filter(it -> it.matches(NUMBER))
            .limit(LONGEST)
            .map(Long::valueOf)
            .toList();
    return new Trail(before, before.isEmpty() ? List.of() : passed);
  }

  /** The page before this one, towards what is newer; the first page has none. */
  Optional<String> back(JournalFilter filter) {
    return before.map(
        here ->
            passed.isEmpty()
                ? filter.onward("", "")
                : filter.onward(
                    passed.getLast().toString(), written(passed.subList(0, passed.size() - 1))));
  }

  String on(long next, JournalFilter filter) {
    List<Long> then = new ArrayList<>(passed);
    before.ifPresent(then::add);
    return filter.onward(
        Long.toString(next),
        written(then.subList(Math.max(0, then.size() - LONGEST), then.size())));
  }

  private static String written(List<Long> numbers) {
    return String.join(".", numbers.stream().map(String::valueOf).toList());
  }
}
