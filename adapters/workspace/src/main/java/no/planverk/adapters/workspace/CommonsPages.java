package no.planverk.adapters.workspace;

import java.util.List;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.municipality.ChooseCommons;
import no.planverk.application.municipality.ReadCommons;

/** Whether the municipality's published plans are found by a search in all municipalities. */
public final class CommonsPages implements PageGroup {
  private static final String PATH = MunicipalityPages.PATH + "/commons";
  private static final String OPEN = "open";

  private final ReadCommons readCommons;
  private final ChooseCommons chooseCommons;

  public CommonsPages(ReadCommons readCommons, ChooseCommons chooseCommons) {
    this.readCommons = readCommons;
    this.chooseCommons = chooseCommons;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::begin), Page.post(PATH, this::choose));
  }

  private Shown begin(Visit visit) {
    boolean open = visit.needed(readCommons.read(visit.actor()));
    Words words = visit.words();
    GroupedFormView form =
        new GroupedFormView(
            MunicipalityPages.path(visit),
            words.get("municipality.commons"),
            words.get("commons.lead"),
            visit.at(PATH),
            0,
            List.of(
                GroupView.of(
                    FieldView.check(OPEN, words.get("commons.open"), open)
                        .hinted(words.get("commons.open.hint")))),
            List.of(),
            words.get("municipality.save"),
            visit.at(MunicipalityPages.PATH));
    return Shown.sheet("grouped-form", words.get("municipality.commons"), form);
  }

  private Shown choose(Visit visit) {
    boolean open = visit.form().raw(OPEN).equals("1");
    visit.needed(chooseCommons.choose(visit.actor(), open));
    return Shown.done(visit.at(MunicipalityPages.PATH), open ? "commons-opened" : "commons-closed");
  }
}
