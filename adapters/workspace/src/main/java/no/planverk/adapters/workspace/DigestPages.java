package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.FormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.task.ChooseDigest;
import no.planverk.application.task.ReadDigestWish;
import no.planverk.application.task.ReadDigestWish.Held;
import no.planverk.domain.task.DigestWish;
import no.planverk.domain.task.DigestWish.Rhythm;

/** How one wants to be written to about what waits. */
public final class DigestPages implements PageGroup {
  static final String PATH = "/work/me/letters";

  private final ReadDigestWish readDigestWish;
  private final ChooseDigest chooseDigest;

  public DigestPages(ReadDigestWish readDigestWish, ChooseDigest chooseDigest) {
    this.readDigestWish = readDigestWish;
    this.chooseDigest = chooseDigest;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::show), Page.post(PATH, this::choose));
  }

  private Shown show(Visit visit) {
    Words words = visit.words();
    Held held = visit.needed(readDigestWish.read(visit.actor()));
    FormView view =
        new FormView(
            words.get("digest.title"),
            lead(words, held),
            visit.at(PATH),
            0,
            List.of(
                FieldView.radios(
                    "rhythm",
                    words.get("digest.rhythm"),
                    held.wish().rhythm().id(),
                    Arrays.stream(Rhythm.values())
                        .map(it -> new ChoiceView(it.id(), words.get("digest." + it.id())))
                        .toList()),
                FieldView.check("own", words.get("digest.own"), held.wish().ownToo())),
            List.of(),
            words.get("digest.save"),
            visit.at("/work/me"));
    return Shown.sheet("form-page", words.get("digest.title"), view);
  }

  private static String lead(Words words, Held held) {
    if (!held.canSend()) {
      return words.get("digest.no-mail");
    }
    return held.address()
        .map(it -> words.get("digest.lead", it))
        .orElseGet(() -> words.get("digest.no-address"));
  }

  private Shown choose(Visit visit) {
    Form form = visit.form();
    Optional<Rhythm> rhythm = form.read("rhythm", Rhythm::of);
    visit.needed(
        chooseDigest.choose(
            visit.actor(),
            new DigestWish(
                rhythm.orElseThrow(() -> new Turned(400, "faulty")), form.isChecked("own"))));
    return Shown.done(visit.at("/work/me"), "digest");
  }
}
