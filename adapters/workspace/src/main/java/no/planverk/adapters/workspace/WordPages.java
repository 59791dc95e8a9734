package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.application.publishing.FrozenName;
import no.planverk.application.word.ExportWord;
import no.planverk.application.word.ExportWord.Wanted;
import no.planverk.application.word.ExportWord.WordFile;
import no.planverk.domain.person.Act;

/** A plan's texts as Word documents to save. */
public final class WordPages implements PageGroup {
  static final String PATH = "/word";
  private static final String FILE = PATH + "/file";
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final int LONGEST_NAME = 100;

  private final ReadPlanCard readPlanCard;
  private final ExportWord exportWord;

  public WordPages(ReadPlanCard readPlanCard, ExportWord exportWord) {
    this.readPlanCard = readPlanCard;
    this.exportWord = exportWord;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}" + PATH, this::choose),
        Page.get("/work/plans/{plan}" + FILE, this::save));
  }

  private Shown choose(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    PlanCard card = visit.needed(readPlanCard.read(visit.actor(), plan.plan()));
    visit.require(card, Act.READ_TEXT);
    Words words = visit.words();
    List<ChoiceView> texts = new PlanTexts(words, card).choices();
    if (texts.isEmpty()) {
      throw new Turned(404, "not-found");
    }
    GroupView group =
        GroupView.of(
            FieldView.radios(
                "text",
                words.get("plan-text.which"),
                visit.query("text").orElse(texts.getFirst().value()),
                texts),
            FieldView.check("internal", words.get("word-file.internal"), false)
                .hinted(words.get("word-file.internal.hint")));
    GroupedFormView form =
        new GroupedFormView(
            PlanAddress.path(visit, card.plan()),
            words.get("word-file.title"),
            words.get("word-file.lead"),
            plan.at(FILE),
            0,
            List.of(group),
            List.of(),
            words.get("word-file.save"),
            plan.at(""));
    return Shown.sheet("new-choice", PlanAddress.title(form.title(), card.plan()), form);
  }

  private Shown save(Visit visit) {
    Optional<FrozenName> text = PlanTexts.read(visit.query("text").orElse(PlanTexts.WORKING));
    WordFile file =
        visit.needed(
            exportWord.export(
                visit.actor(),
                PlanAddress.of(visit).plan(),
                new Wanted(text, visit.query("internal").isPresent())));
    return new Shown.Download(MEDIA_TYPE, name(file.title(), text), file.bytes());
  }

  private static String name(String title, Optional<FrozenName> text) {
    String plain = title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    String brief = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
    return (brief.isEmpty() ? "plan" : brief)
        + text.map(it -> " " + PlanTexts.name(it)).orElse("")
        + ".docx";
  }
}
