package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.WordReviewView;
import no.planverk.adapters.workspace.view.WordReviewView.ListView;
import no.planverk.adapters.workspace.view.WordReviewView.PartView;
import no.planverk.adapters.workspace.view.WordReviewView.RemarkView;
import no.planverk.adapters.workspace.view.WordReviewView.RemarksView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.word.Outline;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.WordRemark.About;

/** Lays out what a Word document would become. */
record WordSheet(Visit visit, Outline document) {
  static final String LEAVE_OUT = "leave-out";
  private static final String LIST = "list-";
  private static final int FIRST_ITEMS = 3;

  private Words words() {
    return visit.words();
  }

  WordReviewView view(String action, String back, FileHash hash, List<GroupView> facts) {
    return new WordReviewView(
        NewPlanPages.path(visit),
        action,
        back,
        hash.hex(),
        visit.seal(hash.hex()),
        facts,
        IntStream.range(0, document.parts().size()).mapToObj(this::part).toList(),
        remarks());
  }

  private PartView part(int number) {
    Outline.Part part = document.parts().get(number);
    String heading = part.heading().map(Title::value).orElse(words().get("word.before-headings"));
    return new PartView(
        number,
        part.level(),
        heading,
        holds(part),
        visit.form().all(LEAVE_OUT).contains(String.valueOf(number)),
        part.lists().stream().map(it -> list(heading, it)).toList());
  }

  /** {@code 3 avsnitt, 1 tabell}. */
  private String holds(Outline.Part part) {
    List<String> counts = new ArrayList<>();
    count(counts, "paragraph", part.paragraphs());
    count(counts, "table", part.tables());
    count(counts, "picture", part.pictures());
    count(counts, "list", part.lists().size());
    return counts.isEmpty() ? words().get("word.holds.nothing") : String.join(", ", counts);
  }

  private void count(List<String> counts, String key, int number) {
    if (number > 0) {
      counts.add(words().get("word.holds." + key + (number == 1 ? ".one" : ".many"), number));
    }
  }

  private ListView list(String heading, Outline.Listing list) {
    String name = LIST + list.number();
    int more = list.items().size() - FIRST_ITEMS;
    return new ListView(
        list.items().stream().limit(FIRST_ITEMS).toList(),
        more > 0 ? words().get("word.list.more", more) : "",
        FieldView.select(
            name,
            words().get("word.list.becomes", list.number(), heading),
            visit.form().raw(name),
            becomes()));
  }

  private List<ChoiceView> becomes() {
    return Stream.concat(
            Stream.of(new ChoiceView("", words().get("word.list.keep"))),
            Arrays.stream(ElementKind.values())
                .map(
                    it ->
                        new ChoiceView(
                            it.id(), words().get("word.list.each", it.name(words().language())))))
        .toList();
  }

  private List<RemarksView> remarks() {
    return Arrays.stream(About.values())
        .map(this::remarks)
        .filter(it -> !it.remarks().isEmpty())
        .toList();
  }

  private RemarksView remarks(About about) {
    String key = "word.about." + about.id();
    return new RemarksView(
        words().get(key),
        words().get(key + ".text"),
        document.remarks().stream()
            .filter(it -> it.about() == about)
            .map(it -> new RemarkView(it.what(), it.where()))
            .toList());
  }

  /** What was chosen for each list; what is no kind of element stays a list. */
  static Map<Integer, ElementKind> lists(Form form) {
    Map<Integer, ElementKind> chosen = new HashMap<>();
    Set<String> fields = form.values().keySet();
    for (String field : fields) {
      if (field.matches(LIST + "\\d{1,5}")) {
        kind(form.raw(field))
            .ifPresent(it -> chosen.put(Integer.valueOf(field.substring(LIST.length())), it));
      }
    }
    return chosen;
  }

  private static Optional<ElementKind> kind(String id) {
    try {
      return id.isEmpty() ? Optional.empty() : Optional.of(ElementKind.of(id));
    } catch (InvalidValue none) {
      return Optional.empty();
    }
  }
}
