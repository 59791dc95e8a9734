package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.word.DraftFromWord;
import no.planverk.application.word.KeepWord;
import no.planverk.application.word.Outline;
import no.planverk.application.word.ReviewWord;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;

/** A new plan from a Word document: first the file, then a look at what it would become. */
public final class NewFromWordPages implements PageGroup {
  private static final String PATH = NewPlanPages.PATH + "/word";
  private static final String REVIEW = PATH + "/review";
  private static final int LARGEST = 25 * 1024 * 1024;
  private static final int LARGEST_FORM = LARGEST + 1024 * 1024;
  private static final int LARGEST_REVIEW = 2 * 1024 * 1024;
  private static final String FILE = "file";

  private final KeepWord keepWord;
  private final ReviewWord reviewWord;
  private final DraftFromWord draftFromWord;
  private final ReadOrganisation readOrganisation;

  public NewFromWordPages(
      KeepWord keepWord,
      ReviewWord reviewWord,
      DraftFromWord draftFromWord,
      ReadOrganisation readOrganisation) {
    this.keepWord = keepWord;
    this.reviewWord = reviewWord;
    this.draftFromWord = draftFromWord;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, this::begin),
        Page.upTo(LARGEST_FORM, PATH, this::keep),
        Page.upTo(LARGEST_REVIEW, REVIEW, this::draft));
  }

  private Organisation organisation(Visit visit) {
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty()));
  }

  private Shown begin(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    return form(visit, NewPlanHead.begun(visit, organisation(visit)), Map.of(), 200);
  }

  private static NewPlanHead head(Visit visit, Organisation organisation) {
    return new NewPlanHead(
        new PlanForms(visit.words(), organisation),
        new PlanNaming(List.of(), new PlanWording(visit.words())));
  }

  private Shown form(
      Visit visit, Map<String, String> values, Map<String, String> errors, int status) {
    Words words = visit.words();
    List<GroupView> groups = new ArrayList<>();
    groups.add(
        GroupView.of(
            FieldView.file(FILE, words.get("new.word.file"), ".docx")
                .hinted(words.get("new.word.file.hint"))
                .told(errors)));
    groups.addAll(facts(visit, organisation(visit), values, errors, true));
    GroupedFormView form =
        new GroupedFormView(
            NewPlanPages.path(visit),
            words.get("new.word.title"),
            words.get("new.word.lead"),
            visit.at(PATH),
            0,
            groups,
            List.of(),
            words.get("new.word.read"),
            visit.at(NewPlanPages.PATH));
    return new Shown.Sheet(status, "grouped-form", form.title(), form);
  }

  /** The first facts; the title may wait until the document has been read. */
  private static List<GroupView> facts(
      Visit visit,
      Organisation organisation,
      Map<String, String> values,
      Map<String, String> errors,
      boolean titleMayWait) {
    List<GroupView> groups = new ArrayList<>();
    groups.add(GroupView.of(NewRegisteredPages.type(visit, values).told(errors)));
    groups.addAll(head(visit, organisation).groups(values, errors));
    if (titleMayWait) {
      GroupView first = groups.get(1);
      List<FieldView> fields = new ArrayList<>(first.fields());
      fields.set(0, fields.getFirst().spare().hinted(visit.words().get("new.word.title-may-wait")));
      groups.set(1, GroupView.of(fields));
    }
    return groups;
  }

  private Shown keep(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    Form form = visit.form();
    Optional<byte[]> file = form.file(FILE);
    if (file.isEmpty()) {
      form.error(FILE, visit.words().get("error.required"));
    } else if (file.get().length > LARGEST) {
      form.error(FILE, visit.words().get("error.word-too-large"));
    } else {
      Reply<FileHash> reply = keepWord.keep(visit.actor(), file.get());
      if (!(reply instanceof Reply.Faulty<FileHash>(var faults))) {
        return review(visit, visit.needed(reply), form.values(), Map.of(), 200);
      }
      form.take(faults);
    }
    return form(visit, form.values(), form.errors(), 400);
  }

  private Shown review(
      Visit visit,
      FileHash hash,
      Map<String, String> values,
      Map<String, String> errors,
      int status) {
    Outline document = visit.needed(reviewWord.review(visit.actor(), hash));
    Map<String, String> filled = new HashMap<>(values);
    if (errors.isEmpty()) {
      document.title().ifPresent(it -> fillIn(filled, it));
    }
    return new Shown.Sheet(
        status,
        "word-review",
        visit.words().get("word.review.title"),
        new WordSheet(visit, document)
            .view(
                visit.at(REVIEW),
                visit.at(PATH),
                hash,
                facts(visit, organisation(visit), filled, errors, false)));
  }

  private static void fillIn(Map<String, String> values, Title title) {
    if (values.getOrDefault("title", "").isBlank()) {
      values.put("title", title.value());
    }
  }

  private Shown draft(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    Form form = visit.form();
    FileHash hash = form.read(FILE, FileHash::new).orElseThrow(() -> new Turned(400, "faulty"));
    if (!visit.isSealed(hash.hex(), form.raw("seal"))) {
      throw new Turned(403, "not-allowed");
    }
    form.required("type");
    Optional<PlanType> type =
        PlanTypes.find(form.raw("type")).filter(it -> it.country() == visit.tenant().country());
    if (type.isEmpty()) {
      form.error("type", visit.words().get("error.invalid"));
    }
    Optional<PlanFacts> facts = head(visit, organisation(visit)).read(form, type, List.of());
    if (facts.isEmpty()) {
      return review(visit, hash, form.values(), form.errors(), 400);
    }
    Title opening = new Title(Words.in(facts.get().language()).get("word.opening"));
    Plan plan =
        visit.needed(
            draftFromWord.draft(
                visit.actor(),
                Once.eachTime(),
                facts.get(),
                hash,
                new DraftFromWord.Choices(opening, WordSheet.lists(form), leftOut(form))));
    return Shown.done(new PlanAddress(visit, plan.id()).at("/edit"), "plan-from-word");
  }

  private static Set<Integer> leftOut(Form form) {
    return form.all(WordSheet.LEAVE_OUT).stream()
        .filter(it -> it.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }
}
