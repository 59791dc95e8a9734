package no.planverk.adapters.workspace;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import no.planverk.application.Reply;
import no.planverk.application.writing.AddFigure;
import no.planverk.application.writing.FindLinks;
import no.planverk.application.writing.FindLinks.Target;
import no.planverk.application.writing.ReadFigures;
import no.planverk.application.writing.ReadPlanFile;
import no.planverk.domain.plan.PlanFile;

/** A plan's pictures, and what its texts can link to, for the editor. */
public final class FigurePages implements PageGroup {
  private static final int LARGEST = 20 * 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  private final AddFigure addFigure;
  private final ReadFigures readFigures;
  private final ReadPlanFile readPlanFile;
  private final FindLinks findLinks;

  public FigurePages(
      AddFigure addFigure,
      ReadFigures readFigures,
      ReadPlanFile readPlanFile,
      FindLinks findLinks) {
    this.addFigure = addFigure;
    this.readFigures = readFigures;
    this.readPlanFile = readPlanFile;
    this.findLinks = findLinks;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/figures", this::list),
        Page.upTo(LARGEST, "/work/plans/{plan}/figures", this::add),
        Page.get("/work/plans/{plan}/figures/{key}", this::show),
        Page.get("/work/plans/{plan}/links", this::links));
  }

  private Shown list(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    JsonArrayBuilder all = Json.PROVIDER.createArrayBuilder();
    visit
        .needed(readFigures.read(visit.actor(), plan.plan()))
        .forEach(it -> all.add(figure(plan, it)));
    return Shown.script(all.build());
  }

  private Shown add(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    byte[] bytes = visit.form().file("file").orElse(new byte[0]);
    String name = visit.form().fileName("file");
    String shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    Reply<PlanFile> reply = addFigure.add(visit.actor(), plan.plan(), shortName, bytes);
    if (reply instanceof Reply.Faulty<PlanFile>) {
      throw new Turned(400, "no-picture");
    }
    PlanFile figure = visit.needed(reply);
    return visit.isFromScript()
        ? Shown.script(figure(plan, figure))
        : Shown.done(plan.at("/edit"), "figure.added");
  }

  private static JsonObject figure(PlanAddress plan, PlanFile file) {
    return Json.of(
        "key", file.key(), "name", file.name(), "address", plan.at("/figures/" + file.key()));
  }

  private Shown show(Visit visit) {
    ReadPlanFile.Content file =
        visit.needed(
            readPlanFile.read(visit.actor(), PlanAddress.of(visit).plan(), visit.segment("key")));
    return new Shown.Picture(file.mediaType(), file.bytes());
  }

  private Shown links(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    JsonArrayBuilder all = Json.PROVIDER.createArrayBuilder();
    visit
        .needed(findLinks.find(visit.actor(), plan.plan(), visit.query("q").orElse("")))
        .forEach(it -> all.add(link(visit, it)));
    return Shown.script(all.build());
  }

  private static JsonObject link(Visit visit, Target target) {
    return switch (target) {
      case Target.OfPlan(var title, var slug) ->
          Json.of(
              "text", title,
              "href", visit.at("/plan/" + slug.value()),
              "about", visit.words().get("link.plan"));
      case Target.OfSection(var title, var section) ->
          Json.of(
              "text", title, "href", "#s-" + section, "about", visit.words().get("link.section"));
      case Target.OfElement(var title, var kind, var placement) ->
          Json.of("text", title, "href", "#e-" + placement, "about", visit.words().kind(kind));
    };
  }
}
