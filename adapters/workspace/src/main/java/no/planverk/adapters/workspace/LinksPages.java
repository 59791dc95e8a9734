package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.publishing.ChooseLinks;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Act;
import no.planverk.domain.publication.SiteLink;
import no.planverk.domain.publication.SiteLinks;

/**
 * What stands in the head and foot of the public pages, and who answers for their accessibility.
 */
public final class LinksPages implements PageGroup {
  private static final String PATH = MunicipalityPages.PATH + "/links";
  private static final String HEADER = "header-links";
  private static final String FOOTER = "footer-links";
  private static final String STATEMENT = "statement";
  private static final String CONTACT = "contact";

  private final ChooseLinks chooseLinks;
  private final Faces faces;

  public LinksPages(ChooseLinks chooseLinks, Faces faces) {
    this.chooseLinks = chooseLinks;
    this.faces = faces;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::begin), Page.post(PATH, this::choose));
  }

  private Shown begin(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    SiteLinks now = faces.of(visit.tenant().id()).look().links();
    Map<String, String> values = new HashMap<>();
    values.put(HEADER, lines(now.header()));
    values.put(FOOTER, lines(now.footer()));
    now.statement().ifPresent(it -> values.put(STATEMENT, it));
    now.contact().ifPresent(it -> values.put(CONTACT, it));
    return form(visit, values, 200);
  }

  private static String lines(List<SiteLink> links) {
    return links.stream().map(SiteLink::toString).collect(Collectors.joining("\n"));
  }

  private static Shown form(Visit visit, Map<String, String> values, int status) {
    Words words = visit.words();
    GroupedFormView form =
        new GroupedFormView(
            MunicipalityPages.path(visit),
            words.get("municipality.links"),
            words.get("links.lead"),
            visit.at(PATH),
            0,
            List.of(
                GroupView.of(
                    field(visit, HEADER, values)
                        .hinted(words.get("links.header.hint", SiteLinks.MOST_IN_HEADER))
                        .as(FieldView.Kind.LONG)),
                GroupView.of(
                    field(visit, FOOTER, values)
                        .hinted(words.get("links.footer.hint", SiteLinks.MOST_IN_FOOTER))
                        .as(FieldView.Kind.LONG)),
                GroupView.of(
                    field(visit, STATEMENT, values).hinted(words.get("links.statement.hint"))),
                GroupView.of(
                    field(visit, CONTACT, values).hinted(words.get("links.contact.hint")))),
            List.of(),
            words.get("municipality.save"),
            visit.at(MunicipalityPages.PATH));
    return new Shown.Sheet(status, "grouped-form", words.get("municipality.links"), form);
  }

  private static FieldView field(Visit visit, String name, Map<String, String> values) {
    return FieldView.text(name, visit.words().get("links." + name), values.getOrDefault(name, ""))
        .spare()
        .told(visit.form().errors());
  }

  private Shown choose(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Form form = visit.form();
    List<SiteLink> header = links(form, HEADER, SiteLinks.MOST_IN_HEADER);
    List<SiteLink> footer = links(form, FOOTER, SiteLinks.MOST_IN_FOOTER);
    Optional<String> statement = form.read(STATEMENT, SiteLinks::checkStatement);
    Optional<String> contact = form.read(CONTACT, SiteLinks::checkContact);
    if (!form.isFine()) {
      return form(visit, form.values(), 400);
    }
    visit.needed(
        chooseLinks.choose(visit.actor(), new SiteLinks(header, footer, statement, contact)));
    return Shown.done(visit.at(MunicipalityPages.PATH), "links-chosen");
  }

  /** The links of a field, a line each; the first line that is none is named. */
  private static List<SiteLink> links(Form form, String field, int most) {
    List<SiteLink> links = new ArrayList<>();
    List<String> lines = form.raw(field).lines().filter(it -> !it.isBlank()).toList();
    for (String line : lines) {
      try {
        links.add(SiteLink.of(line));
      } catch (InvalidValue wrong) {
        form.error(field, form.words().get("error.links", line));
      }
    }
    if (lines.size() > most) {
      form.error(field, form.words().get("error.links.many", most, lines.size()));
    }
    return links;
  }
}
