package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GapsView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.ThreadView.GapView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.redthread.AcceptGap;
import no.planverk.application.redthread.ListGaps;
import no.planverk.application.redthread.ListGaps.Accepted;
import no.planverk.application.redthread.ListGaps.Gaps;
import no.planverk.application.redthread.ListGaps.Which;
import no.planverk.application.redthread.PlanRights;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.Gap;
import no.planverk.domain.redthread.GapKey;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.Rule;
import no.planverk.domain.redthread.ThreadKind;

/** Where the red thread is broken, and what of it is accepted. */
public final class GapPages implements PageGroup {
  private static final String PATH = ThreadAddress.PATH + "/gaps";
  private static final int AT_ONCE = 100;

  private final ListGaps listGaps;
  private final AcceptGap acceptGap;

  public GapPages(ListGaps listGaps, AcceptGap acceptGap) {
    this.listGaps = listGaps;
    this.acceptGap = acceptGap;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, visit -> list(visit, 200)), Page.post(PATH, this::accept));
  }

  private static Which which(Form form) {
    return new Which(
        form.optional("thread").flatMap(GapPages::thread),
        form.optional("rule").flatMap(GapPages::rule),
        form.optional("plan").flatMap(Ids::read).map(PlanId::new),
        form.optional("unit").flatMap(Ids::read).map(UnitId::new));
  }

  private static Optional<ThreadKind> thread(String id) {
    return Arrays.stream(ThreadKind.values()).filter(it -> it.id().equals(id)).findFirst();
  }

  private static Optional<Rule> rule(String id) {
    return Arrays.stream(Rule.values()).filter(it -> it.id().equals(id)).findFirst();
  }

  private Shown list(Visit visit, int status) {
    Words words = visit.words();
    Form asked = visit.isSent() ? visit.form() : visit.search();
    Which which = which(asked);
    Gaps gaps = visit.needed(listGaps.list(visit.actor(), which));
    GapsView view =
        new GapsView(
            List.of(new ThreadAddress(visit).home()),
            words.get("thread.gaps"),
            visit.at(PATH),
            filters(words, asked, gaps.plans()),
            words.get("thread.gaps.count", gaps.open().size() + gaps.hidden()),
            gaps.hidden() > 0
                ? Optional.of(words.get("thread.gaps.hidden", gaps.hidden()))
                : Optional.empty(),
            gaps.open().size() > AT_ONCE
                ? Optional.of(words.get("thread.gaps.more", AT_ONCE))
                : Optional.empty(),
            gaps.open().stream()
                .limit(AT_ONCE)
                .map(it -> row(visit, gaps, it, Optional.empty()))
                .toList(),
            gaps.accepted().stream().map(it -> accepted(visit, gaps, it)).toList(),
            visit.form().errors().getOrDefault("reason", ""));
    return new Shown.Sheet(status, "gaps", view.title(), view);
  }

  private static List<FieldView> filters(Words words, Form asked, PlanSystem plans) {
    return List.of(
        select(
            words,
            asked,
            "rule",
            Arrays.stream(Rule.values())
                .map(it -> new ChoiceView(it.id(), words.get("rule." + it.id())))),
        select(
            words,
            asked,
            "plan",
            plans.plans().stream()
                .map(it -> new ChoiceView(it.id().toString(), it.title()))
                .sorted(Comparator.comparing(ChoiceView::label))),
        select(
            words,
            asked,
            "unit",
            plans.units().stream()
                .map(it -> new ChoiceView(it.id().toString(), it.name()))
                .sorted(Comparator.comparing(ChoiceView::label))));
  }

  private static FieldView select(
      Words words, Form asked, String name, Stream<ChoiceView> choices) {
    return FieldView.select(
        name,
        words.get("thread." + name),
        asked.raw(name),
        Stream.concat(Stream.of(new ChoiceView("", words.get("thread.any"))), choices).toList());
  }

  static GapView view(Visit visit, PlanSystem plans, PlanRights rights, Gap gap) {
    Words words = visit.words();
    String other =
        gap.other()
            .flatMap(plans::element)
            .map(it -> " / " + it.title() + " (" + words.kind(it.kind()) + ")")
            .orElse("");
    return new GapView(
        gap.title() + other,
        words.get("rule." + gap.rule().id()),
        new ThreadAddress(visit).mending(plans, rights, gap),
        gap.plan().flatMap(plans::plan).map(PlanNode::title).orElse(""),
        FirstGaps.points(words, gap.points()));
  }

  private static GapsView.RowView row(Visit visit, Gaps gaps, Gap gap, Optional<String> reason) {
    GapView shown = view(visit, gaps.plans(), gaps.rights(), gap);
    return new GapsView.RowView(
        shown,
        gap.rule().id(),
        gap.key().subject(),
        gap.element()
            .map(
                it ->
                    new LinkView(
                        visit.words().get("thread.see"),
                        new ThreadAddress(visit).element(it),
                        false))
            .filter(it -> !shown.mend().equals(Optional.of(it))),
        reason);
  }

  private static GapsView.RowView accepted(Visit visit, Gaps gaps, Accepted accepted) {
    return row(visit, gaps, accepted.gap(), Optional.of(accepted.acceptance().reason()));
  }

  private Shown accept(Visit visit) {
    Form form = visit.form();
    GapKey key;
    try {
      key = new GapKey(Rule.of(form.raw("gap-rule")), form.raw("subject"));
    } catch (InvalidValue none) {
      throw new Turned(404, "not-found");
    }
    boolean reopens = form.raw("act").equals("reopen");
    var reply =
        acceptGap.accept(
            visit.actor(), key, reopens ? Optional.empty() : Optional.of(form.raw("reason")));
    if (reply instanceof Reply.Faulty<?>(var faults)) {
      form.take(faults);
      return list(visit, 400);
    }
    visit.needed(reply);
    return Shown.done(visit.at(PATH), reopens ? "gap-reopened" : "gap-accepted");
  }
}
