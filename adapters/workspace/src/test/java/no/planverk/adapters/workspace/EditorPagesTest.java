package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.application.planning.AddSection;
import no.planverk.application.planning.EditSection;
import no.planverk.application.writing.AddComment;
import no.planverk.application.writing.AddFigure;
import no.planverk.application.writing.BeginText;
import no.planverk.application.writing.FindLinks;
import no.planverk.application.writing.ListConflicts;
import no.planverk.application.writing.OpenEditor;
import no.planverk.application.writing.PutBack;
import no.planverk.application.writing.ReadFigures;
import no.planverk.application.writing.ReadHistory;
import no.planverk.application.writing.ReadOneText;
import no.planverk.application.writing.ReadPlanFile;
import no.planverk.application.writing.ReadTalk;
import no.planverk.application.writing.RestoreText;
import no.planverk.application.writing.SettleConflict;
import no.planverk.application.writing.SettleSuggestions;
import no.planverk.application.writing.SettleThread;
import no.planverk.application.writing.ShowWhereabouts;
import no.planverk.application.writing.SuggestText;
import no.planverk.application.writing.TakeOut;
import no.planverk.application.writing.WatchPlan;
import no.planverk.application.writing.WriteText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.TenantRole;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Writing a plan on the staff's pages, with and without the script. */
class EditorPagesTest {
  private static final Office OFFICE = new Office(EditorPagesTest::groups);

  private final Drafted draft = new Drafted(OFFICE);
  private final SectionId section = draft.section();
  private final Caller kari = draft.writer();
  private final Caller reader = draft.reader();

  private static List<PageGroup> groups(Office office) {
    var desk = office.desk;
    var texts = office.hall.richTexts;
    OpenEditor openEditor = new OpenEditor(desk);
    return List.of(
        new EditorPages(openEditor, new StaticFiles()),
        new TextPages(
            new WriteText(desk, texts),
            new BeginText(desk, texts),
            new ReadOneText(desk),
            new SuggestText(desk, texts)),
        new TalkPages(
            new ReadTalk(desk, texts),
            new AddComment(desk),
            new SettleThread(desk),
            new SettleSuggestions(desk, texts)),
        new SectionPages(
            openEditor,
            new AddSection(desk),
            new EditSection(desk),
            new TakeOut(desk),
            new PutBack(desk)),
        new HistoryPages(new ReadHistory(desk, texts), new RestoreText(desk, texts)),
        new ConflictPages(new ListConflicts(desk, texts), new SettleConflict(desk, texts)),
        new FigurePages(
            new AddFigure(desk),
            new ReadFigures(desk),
            new ReadPlanFile(desk),
            new FindLinks(desk)),
        new WatchPages(new WatchPlan(desk), new ShowWhereabouts(desk)));
  }

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  private String at(String path) {
    return draft.at(path);
  }

  private String begun(String text) {
    Caller.Got got =
        kari.post(
            at("/sections/" + section + "/texts"), Map.of("text", text, "base", "", "tab", "t"));
    assertThat(got.status()).isEqualTo(303);
    return kari.get(at("/edit")).page().select("article.text").first().attr("data-text");
  }

  @Test
  void a_text_is_written_without_script() {
    String block = begun("Byen er stor.\n\nFjorden & havet er rene.");
    Document page = kari.get(at("/edit")).page();
    assertThat(page.select("[data-shown] p").eachText())
        .containsExactly("Byen er stor.", "Fjorden & havet er rene.");
    String html = page.select("textarea[name=text]").first().wholeText();
    assertThat(html).contains("data-id=");

    Caller.Got saved =
        kari.post(
            at("/texts/" + block),
            Map.of(
                "revision", "1", "base", html, "text", html.replace("stor", "liten"), "tab", ""));
    assertThat(saved.location()).contains("done=text.saved");
    assertThat(kari.get(at("/edit")).text()).contains("Byen er liten.");
    assertThat(kari.get(at("/sections/" + section + "/history")).page().select("del").text())
        .contains("stor");
  }

  @Test
  void what_two_write_at_once_is_merged_or_kept_for_a_choice() {
    String block = begun("<p data-id=\"x\">Byen er stor.</p><p data-id=\"y\">Fjorden.</p>");
    String base = "<p data-id=\"x\">Byen er stor.</p><p data-id=\"y\">Fjorden.</p>";
    save(block, base, base.replace("stor", "grønn"));
    assertThat(save(block, base, base.replace("Fjorden", "Havet")).location()).contains("merged");
    assertThat(save(block, base, base.replace("stor", "blå")).location()).endsWith("/conflicts");

    Document conflicts = kari.get(at("/conflicts")).page();
    assertThat(conflicts.select(".conflict__side").text()).contains("grønn", "blå");
    assertThat(conflicts.select("del").text()).contains("grønn");
    String settle = conflicts.select(".conflict form").attr("action");
    String path = settle.substring(settle.indexOf("/work"));
    assertThat(reader.post(path, Map.of("choice", "later")).status()).isEqualTo(403);
    assertThat(kari.post(path, Map.of("choice", "??")).status()).isEqualTo(400);
    assertThat(kari.post(path, Map.of("choice", "both")).location()).contains("/edit");
    assertThat(kari.get(at("/edit")).text()).contains("grønn").contains("blå").contains("Havet");
  }

  private Caller.Got save(String block, String base, String text) {
    return kari.post(
        at("/texts/" + block), Map.of("revision", "1", "base", base, "text", text, "tab", "t2"));
  }

  @Test
  void hostile_text_is_refused_and_the_page_says_so() {
    String block = begun("Byen.");
    assertThat(save(block, "", "<p>x</p><script>alert(1)</script>").status()).isEqualTo(400);
    assertThat(save(block, "", "<p onclick=\"x()\">x</p>").status()).isEqualTo(400);
    assertThat(kari.get(at("/edit")).body()).doesNotContain("alert(1)").contains("Byen.");
  }

  @Test
  void a_reader_reads_and_writes_nothing() {
    String block = begun("Byen.");
    Document page = reader.get(at("/edit")).page();
    assertThat(page.text()).contains("Byen.", "ikke skrive i den nå");
    assertThat(page.select("textarea")).isEmpty();
    assertThat(
            reader
                .post(at("/texts/" + block), Map.of("revision", "1", "base", "", "text", "x"))
                .status())
        .isEqualTo(403);
    assertThat(OFFICE.as(TenantRole.EMPLOYEE).get(at("/edit")).status()).isEqualTo(403);
  }

  @Test
  void sections_are_added_renamed_moved_taken_out_and_put_back() {
    kari.post(at("/sections"), Map.of("title", "Mål"));
    kari.post(at("/sections"), Map.of("title", "Delmål", "parent", section.toString()));
    assertThat(outline()).containsExactly("Innledning", "Delmål", "Mål");
    String goals = id("Mål");
    kari.post(at("/sections/" + goals + "/move"), Map.of("direction", "up"));
    assertThat(outline()).containsExactly("Mål", "Innledning", "Delmål");
    assertThat(kari.post(at("/sections/" + goals + "/move"), Map.of("direction", "up")).status())
        .isEqualTo(409);
    kari.post(at("/sections/" + goals + "/move"), Map.of("parent", section.toString()));
    assertThat(outline()).containsExactly("Innledning", "Delmål", "Mål");
    kari.post(at("/sections/" + goals), Map.of("title", "Mål for byen"));
    assertThat(kari.post(at("/sections/" + goals), Map.of("title", "")).status()).isEqualTo(400);
    assertThat(kari.get(at("/sections/" + goals)).text()).contains("Mål for byen");
    kari.post(at("/sections/" + section + "/removal"), Map.of());
    assertThat(outline()).isEmpty();
    String back = kari.get(at("/edit")).page().select(".outline__removed form").attr("action");
    kari.post(back.substring(back.indexOf("/work")), Map.of());
    assertThat(outline()).containsExactly("Innledning", "Delmål", "Mål for byen");
  }

  private List<String> outline() {
    return kari.get(at("/edit")).page().select(".outline a:not(.outline__acts)").eachText();
  }

  private String id(String title) {
    return kari.get(at("/edit")).page().select("[data-title=" + title + "]").attr("data-section");
  }

  @Test
  void events_tell_who_is_here_and_what_changed() {
    String block = begun("Byen.");
    assertThat(
            kari.post(
                    at("/presence"),
                    Map.of("tab", "t", "block", block, "section", section.toString()))
                .status())
        .isEqualTo(200);
    String told = reader.get(at("/events")).body();
    assertThat(told).contains("event: people").contains("\"tab\":\"t\"").contains(block);
    assertThat(kari.get(at("/texts/" + block)).body()).contains("\"revision\":1");
  }

  @Test
  void another_municipality_finds_nothing() {
    String block = begun("Hemmelig.");
    Caller dane = OFFICE.as(OFFICE.lindso, TenantRole.ADMINISTRATOR);
    for (String path :
        List.of(
            "/edit",
            "/edit/" + section,
            "/texts/" + block,
            "/sections/" + section,
            "/sections/" + section + "/history",
            "/conflicts",
            "/figures",
            "/events",
            "/links?q=a")) {
      assertThat(dane.get(at(path)).status()).as(path).isEqualTo(404);
      assertThat(kari.at(OFFICE.lindso).get(at(path)).body()).doesNotContain("Hemmelig");
    }
    assertThat(dane.post(at("/texts/" + block), Map.of("text", "x", "base", "")).status())
        .isEqualTo(404);
    assertThat(dane.post(at("/sections/" + section + "/removal"), Map.of()).status())
        .isEqualTo(404);
  }
}
