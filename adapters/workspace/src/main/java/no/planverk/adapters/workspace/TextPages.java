package no.planverk.adapters.workspace;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Reply;
import no.planverk.application.writing.BeginText;
import no.planverk.application.writing.ReadOneText;
import no.planverk.application.writing.SavedText;
import no.planverk.application.writing.SuggestText;
import no.planverk.application.writing.TextWords;
import no.planverk.application.writing.WriteText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.plan.BlockId;

/** Takes texts as they are written, from the script and from plain forms. */
public final class TextPages implements PageGroup {
  private static final int LARGEST = 4 * 1024 * 1024;
  private static final int LONGEST_TAB = 64;

  private final WriteText writeText;
  private final BeginText beginText;
  private final ReadOneText readOneText;
  private final SuggestText suggestText;

  public TextPages(
      WriteText writeText, BeginText beginText, ReadOneText readOneText, SuggestText suggestText) {
    this.suggestText = suggestText;
    this.writeText = writeText;
    this.beginText = beginText;
    this.readOneText = readOneText;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/texts/{text}", this::read),
        Page.upTo(LARGEST, "/work/plans/{plan}/texts/{text}", this::write),
        Page.upTo(LARGEST, "/work/plans/{plan}/sections/{section}/texts", this::begin));
  }

  private Shown read(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    ReadOneText.OneText text =
        visit.needed(readOneText.read(visit.actor(), plan.plan(), new BlockId(visit.id("text"))));
    return Shown.script(
        Json.object()
            .add("block", text.block().toString())
            .add("revision", text.revision())
            .add("text", text.text().html())
            .add("by", text.by().orElse(""))
            .build());
  }

  private Shown write(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    BlockId block = new BlockId(visit.id("text"));
    TextWords words = words(visit.form());
    if (visit.form().raw("mode").equals("suggest")) {
      return suggested(visit, plan, suggestText.suggest(visit.actor(), plan.plan(), block, words));
    }
    return answer(visit, plan, writeText.write(visit.actor(), plan.plan(), block, words));
  }

  private static Shown suggested(
      Visit visit, PlanAddress plan, Reply<SuggestText.Suggested> reply) {
    if (reply instanceof Reply.Faulty<SuggestText.Suggested>(List<Fault> faults)) {
      return faulty(visit, faults);
    }
    SuggestText.Suggested suggested = visit.needed(reply);
    return visit.isFromScript()
        ? Shown.script(
            Json.object()
                .add("outcome", "suggested")
                .add("block", suggested.block().id().toString())
                .add("revision", suggested.block().revision())
                .add("text", suggested.text().html())
                .add("count", suggested.suggestions().size())
                .add("address", plan.at("/talk"))
                .build())
        : Shown.done(plan.at("/talk"), "suggested");
  }

  private Shown begin(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    SectionId section = new SectionId(visit.id("section"));
    return answer(
        visit,
        plan,
        beginText.begin(
            visit.actor(),
            plan.plan(),
            section,
            visit.form().read("position", Integer::valueOf),
            words(visit.form())));
  }

  private static TextWords words(Form form) {
    String tab = form.raw("tab");
    return new TextWords(
        form.read("revision", Long::valueOf).orElse(0L),
        form.raw("base"),
        paragraphs(form.raw("text")),
        tab.substring(0, Math.min(tab.length(), LONGEST_TAB)));
  }

  /** Text without any markup, as one types it without the script: blank lines part paragraphs. */
  static String paragraphs(String text) {
    if (text.isBlank() || text.contains("<")) {
      return text;
    }
    StringBuilder html = new StringBuilder();
    for (String paragraph : text.strip().split("\\R\\s*\\R")) {
      html.append("<p>")
          .append(paragraph.replace("&", "&amp;").replaceAll("\\R", "<br>"))
          .append("</p>");
    }
    return html.toString();
  }

  private static Shown answer(Visit visit, PlanAddress plan, Reply<SavedText> reply) {
    if (reply instanceof Reply.Faulty<SavedText>(List<Fault> faults)) {
      return faulty(visit, faults);
    }
    SavedText saved = visit.needed(reply);
    if (visit.isFromScript()) {
      return Shown.script(json(plan, saved).build());
    }
    return saved.conflicts().isEmpty()
        ? Shown.done(plan.at("/edit"), saved.merged() ? "text.merged" : "text.saved")
        : Shown.elsewhere(plan.at("/conflicts"));
  }

  private static Shown faulty(Visit visit, List<Fault> faults) {
    String what = faults.getFirst().args().stream().findFirst().orElse("");
    Optional<String> known =
        Optional.of("editor.fault." + faults.getFirst().code().id()).filter(visit.words()::has);
    String detail = visit.words().get(known.orElse("editor.fault"), what);
    if (visit.isFromScript()) {
      return new Shown.Script(
          400, Json.of("title", visit.words().get("editor.fault.title"), "detail", detail));
    }
    throw new Turned(400, "faulty-text");
  }

  private static JsonObjectBuilder json(PlanAddress plan, SavedText saved) {
    JsonObjectBuilder json =
        Json.object()
            .add("outcome", outcome(saved))
            .add("block", saved.block().toString())
            .add("revision", saved.revision())
            .add("save", plan.at("/texts/" + saved.block()));
    if (!saved.asSent()) {
      json.add("text", saved.html());
    }
    if (!saved.conflicts().isEmpty()) {
      json.add("address", plan.at("/conflicts")).add("count", saved.conflicts().size());
    }
    return json;
  }

  private static String outcome(SavedText saved) {
    if (!saved.conflicts().isEmpty()) {
      return "conflict";
    }
    return saved.merged() ? "merged" : "saved";
  }
}
