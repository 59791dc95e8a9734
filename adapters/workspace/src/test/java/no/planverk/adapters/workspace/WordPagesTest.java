package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.adapters.documents.DocxDocuments;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.word.DraftFromWord;
import no.planverk.application.word.ExportWord;
import no.planverk.application.word.KeepWord;
import no.planverk.application.word.ReviewWord;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A plan comes from a Word document, and goes out as one. */
class WordPagesTest {
  private static final String NEW = "/work/plans/new/word";
  private static Office office;
  private static Plans plans;

  @BeforeAll
  static void open() {
    office = new Office(WordPagesTest::groups);
    plans = new Plans(office);
  }

  private static List<PageGroup> groups(Office at) {
    DocxDocuments documents = new DocxDocuments();
    return List.of(
        new NewFromWordPages(
            new KeepWord(at.desk, documents),
            new ReviewWord(at.desk, documents, at.hall.richTexts),
            new DraftFromWord(at.desk, at.hall.municipalities, documents, at.hall.richTexts),
            Given.readOrganisation(at)),
        new WordPages(
            new Plans(at).readPlanCard(),
            new ExportWord(at.desk, at.hall.publicDocuments, documents)));
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static void style(XWPFDocument document, String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    document.getStyles().addStyle(new XWPFStyle(style));
  }

  private static void say(XWPFDocument document, String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(words);
  }

  private static byte[] document() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createStyles();
      style(document, "Tittel", "Title");
      style(document, "Overskrift1", "heading 1");
      style(document, "Overskrift2", "heading 2");
      CTAbstractNum list = CTAbstractNum.Factory.newInstance();
      list.setAbstractNumId(BigInteger.ZERO);
      list.addNewLvl().setIlvl(BigInteger.ZERO);
      list.getLvlArray(0).addNewNumFmt().setVal(STNumberFormat.BULLET);
      BigInteger bullets =
          document
              .createNumbering()
              .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
      say(document, "Tittel", "Klimaplan fra Word");
      say(document, "", "Vedtatt i fjor.");
      say(document, "Overskrift1", "Mål");
      for (String goal : List.of("Kutte utslipp", "Spare vann", "Flere trær", "Færre biler")) {
        say(document, "", goal);
        document.getParagraphs().getLast().setNumID(bullets);
        document.getParagraphs().getLast().setNumILvl(BigInteger.ZERO);
      }
      say(document, "", "Slik gjør vi det.");
      say(document, "Overskrift2", "Utelates");
      say(document, "", "Noe gammelt.");
      document.write(out);
      return out.toByteArray();
    }
  }

  private static Map<String, String> facts() {
    Map<String, String> form = new HashMap<>();
    form.put("type", "no.strategy");
    form.put("language", "nb");
    return form;
  }

  private static Map<String, String> sealed(Document review) {
    Map<String, String> form = facts();
    form.put("file", review.select("input[name=file]").val());
    form.put("seal", review.select("input[name=seal]").val());
    form.put("title", review.select("#title").val());
    return form;
  }

  @Test
  void a_document_is_looked_through_and_becomes_a_plan() throws IOException {
    Caller planner = office.as(TenantRole.PLANNER);
    Got reviewed = planner.upload(NEW, facts(), "file", "plan.docx", document());
    assertThat(reviewed.status()).isEqualTo(200);
    Document review = reviewed.page();
    assertThat(review.select("#title").val()).isEqualTo("Klimaplan fra Word");
    assertThat(review.select(".word__heading").eachText())
        .containsExactly("Før første overskrift", "Mål", "Utelates");
    assertThat(review.select(".word__list li").eachText())
        .containsExactly("Kutte utslipp", "Spare vann", "Flere trær");
    assertThat(review.select(".word__list").text()).contains("og 1 til");
    assertThat(review.select("#type option[selected]").val()).isEqualTo("no.strategy");
    Map<String, String> form = sealed(review);
    form.put("list-1", "goal");
    form.put("leave-out", "2");

    Got made = planner.post(NEW + "/review", form);

    assertThat(made.location()).contains("/edit?done=plan-from-word");
    PlanId plan = only("Klimaplan fra Word");
    Manuscript text = office.stored(office.fjordvik, it -> it.manuscripts().of(plan));
    assertThat(text.sections())
        .extracting(Section::title)
        .containsExactly(new Title("Forord"), new Title("Mål"));
    assertThat(text.elements()).hasSize(4).allMatch(it -> it.kind() == ElementKind.GOAL);
    assertThat(text.writtenIn(text.topSections().get(1).id())).hasSize(5);
  }

  private static PlanId only(String title) {
    List<PlanId> found = office.stored(office.fjordvik, it -> it.plans().titled(title));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @Test
  void what_is_wrong_with_the_facts_is_said_and_the_choices_stay() throws IOException {
    Caller planner = office.as(TenantRole.PLANNER);
    Document review = planner.upload(NEW, facts(), "file", "plan.docx", document()).page();
    Map<String, String> form = sealed(review);
    form.put("title", "");
    form.put("list-1", "measure");
    form.put("leave-out", "0");

    Got again = planner.post(NEW + "/review", form);

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.page().select(".ds-error-summary a").eachAttr("href"))
        .containsExactly("#title");
    assertThat(again.page().select("#list-1 option[selected]").val()).isEqualTo("measure");
    assertThat(again.page().select("#leave-out-0[checked]")).hasSize(1);
  }

  @Test
  void what_cannot_be_read_is_refused_at_its_field() {
    Caller planner = office.as(TenantRole.PLANNER);
    Map<String, String> form = facts();
    form.put("title", "Min tittel");

    Got refused =
        planner.upload(NEW, form, "file", "plan.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.page().select("#file-error").text()).contains(".docx");
    assertThat(refused.page().select("#title").val()).isEqualTo("Min tittel");
    assertThat(planner.upload(NEW, form, "file", "a.docx", new byte[0]).status()).isEqualTo(400);
  }

  @Test
  void a_kept_document_is_of_use_only_to_the_session_that_kept_it() throws IOException {
    Document review =
        office.as(TenantRole.PLANNER).upload(NEW, facts(), "file", "a.docx", document()).page();
    Map<String, String> form = sealed(review);
    form.put("title", "Stjålet");

    assertThat(office.as(TenantRole.PLANNER).post(NEW + "/review", form).status()).isEqualTo(403);
    assertThat(office.as(office.lindso, TenantRole.PLANNER).post(NEW + "/review", form).status())
        .isEqualTo(403);
    assertThat(office.as(TenantRole.EMPLOYEE).post(NEW + "/review", form).status()).isEqualTo(403);
    List<PlanId> none = office.stored(office.fjordvik, it -> it.plans().titled("Stjålet"));
    assertThat(none).isEmpty();
  }

  @Test
  void those_who_may_read_a_text_save_it_as_word() {
    PlanId plan = plans.adopted("Vannplan", LocalDate.of(2026, 2, 2));
    Caller reader = plans.as(plan, PlanRole.READER);
    String path = "/work/plans/" + plan + "/word";

    assertThat(reader.get(path).page().select("input[name=text]").eachAttr("value"))
        .containsExactly("adopted-1-0");
    Got file = reader.get(path + "/file?text=adopted-1-0&internal=1");
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.body()).startsWith("PK");
    assertThat(reader.get(path + "/file?text=adopted-9-0").status()).isEqualTo(404);
    assertThat(reader.get(path + "/file?text=noe").status()).isEqualTo(404);
    for (String closed : List.of(path, path + "/file?text=adopted-1-0")) {
      assertThat(office.as(TenantRole.EMPLOYEE).get(closed).status()).isEqualTo(403);
      assertThat(office.as(office.lindso, TenantRole.ADMINISTRATOR).get(closed).status())
          .isEqualTo(404);
    }
  }
}
