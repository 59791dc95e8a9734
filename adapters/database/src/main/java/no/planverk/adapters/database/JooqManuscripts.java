package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.BLOCK;
import static no.planverk.adapters.database.tables.Tables.CONTRIBUTION;
import static no.planverk.adapters.database.tables.Tables.ELEMENT;
import static no.planverk.adapters.database.tables.Tables.PLACEMENT;
import static no.planverk.adapters.database.tables.Tables.PLAN_FILE;
import static no.planverk.adapters.database.tables.Tables.SECTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.application.port.Manuscripts;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.fetching.Words;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The texts of plans. A text is read with one query a table, however many elements it has. */
record JooqManuscripts(DSLContext sql) implements Manuscripts {
  @Override
  public Manuscript of(PlanId plan) {
    return new Manuscript(
            SectionRow.read(sql, plan),
            BlockRow.read(sql, plan),
            PlacementRow.read(sql, plan),
            saying(new FetchRows(sql).wordsIn(plan), plan),
            files(plan))
        .numberedBy(new JooqCustoms(sql).choices().numbering());
  }

  /** The elements placed in the plan, those it has fetched in the words that it shows. */
  private List<Element> saying(Map<ElementId, Words> pinned, PlanId plan) {
    return ElementRow.read(sql, element -> element.in(placedIn(plan))).stream()
        .map(it -> pinned.containsKey(it.id()) ? pinned.get(it.id()).on(it) : it)
        .toList();
  }

  private static Select<Record1<UUID>> placedIn(PlanId plan) {
    return DSL.select(PLACEMENT.ELEMENT_ID)
        .from(PLACEMENT)
        .where(PLACEMENT.PLAN_ID.eq(plan.value()), PLACEMENT.REMOVAL_ID.isNull());
  }

  @Override
  public Optional<PlanFile> file(PlanId plan, String key) {
    return files(plan).stream().filter(it -> it.key().equals(key)).findFirst();
  }

  @Override
  public List<PlanFile> files(PlanId plan) {
    return sql.select(PLAN_FILE.KEY, PLAN_FILE.NAME, PLAN_FILE.MEDIA_TYPE, PLAN_FILE.SHA256)
        .from(PLAN_FILE)
        .where(PLAN_FILE.PLAN_ID.eq(plan.value()))
        .orderBy(PLAN_FILE.POSITION)
        .fetch(
            row ->
                new PlanFile(row.value1(), row.value2(), row.value3(), new FileHash(row.value4())));
  }

  @Override
  public Optional<Element> element(ElementId id) {
    return ElementRow.read(sql, element -> element.eq(id.value())).stream().findFirst();
  }

  @Override
  public List<Element> ownedBy(PersonId person) {
    return ElementRow.read(
        sql,
        element ->
            element.in(
                DSL.select(ELEMENT.ID)
                    .from(ELEMENT)
                    .where(ELEMENT.OWNER_PERSON_ID.eq(person.value()))));
  }

  @Override
  public void addAll(PlanId plan, Manuscript text) {
    SectionRow.add(
        sql, fromTheTop(text.topSections(), section -> text.sectionsUnder(section.id())));
    ElementRow.add(sql, text.elements());
    PlacementRow.add(
        sql, fromTheTop(text.topPlacements(), placement -> text.placementsUnder(placement.id())));
    BlockRow.add(sql, text.blocks());
    attach(plan, text.files());
  }

  /** Level by level, so that each comes after its parent. */
  private static <T> List<T> fromTheTop(List<T> top, Function<T, List<T>> under) {
    List<T> all = new ArrayList<>(top);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(under.apply(all.get(i)));
    }
    return all;
  }

  @Override
  public void clear(PlanId plan) {
    Select<Record1<UUID>> placements =
        DSL.select(PLACEMENT.ID).from(PLACEMENT).where(PLACEMENT.PLAN_ID.eq(plan.value()));
    sql.deleteFrom(BLOCK).where(BLOCK.PLAN_ID.eq(plan.value())).execute();
    sql.deleteFrom(CONTRIBUTION)
        .where(CONTRIBUTION.PLACEMENT_ID.in(placements).or(CONTRIBUTION.TARGET_ID.in(placements)))
        .execute();
    sql.deleteFrom(PLACEMENT).where(PLACEMENT.PLAN_ID.eq(plan.value())).execute();
    sql.deleteFrom(SECTION).where(SECTION.PLAN_ID.eq(plan.value())).execute();
    sql.deleteFrom(PLAN_FILE).where(PLAN_FILE.PLAN_ID.eq(plan.value())).execute();
  }

  @Override
  public void add(Section section) {
    SectionRow.add(sql, List.of(section));
  }

  @Override
  public boolean save(Section section) {
    return SectionRow.save(sql, section);
  }

  @Override
  public void add(Block block) {
    BlockRow.add(sql, List.of(block));
  }

  @Override
  public boolean save(Block block) {
    return BlockRow.save(sql, block);
  }

  @Override
  public void add(Element element) {
    ElementRow.add(sql, List.of(element));
  }

  @Override
  public boolean save(Element element) {
    return ElementRow.save(sql, element);
  }

  @Override
  public void add(Placement placement) {
    PlacementRow.add(sql, List.of(placement));
  }

  @Override
  public boolean save(Placement placement) {
    return PlacementRow.save(sql, placement);
  }

  @Override
  public void attach(PlanId plan, List<PlanFile> files) {
    sql.deleteFrom(PLAN_FILE).where(PLAN_FILE.PLAN_ID.eq(plan.value())).execute();
    Row.insert(
        sql,
        PLAN_FILE,
        Row.inOrder(
            files,
            (file, place) ->
                new Row()
                    .with(PLAN_FILE.PLAN_ID, plan.value())
                    .with(PLAN_FILE.POSITION, place)
                    .with(PLAN_FILE.KEY, file.key())
                    .with(PLAN_FILE.NAME, file.name())
                    .with(PLAN_FILE.MEDIA_TYPE, file.mediaType())
                    .with(PLAN_FILE.SHA256, file.hash().hex())));
  }

  @Override
  public Optional<Block> block(PlanId plan, BlockId id) {
    return BlockRow.select(sql, standing(plan, id)).fetchOptional().map(BlockRow::block);
  }

  @Override
  public Optional<Block> blockForWriting(PlanId plan, BlockId id) {
    return BlockRow.select(sql, standing(plan, id))
        .forUpdate()
        .fetchOptional()
        .map(BlockRow::block);
  }

  @Override
  public List<Block> blocksIn(PlanId plan, SectionId section) {
    return BlockRow.in(sql, plan, section);
  }

  private static Condition standing(PlanId plan, BlockId id) {
    return BLOCK
        .ID
        .eq(id.value())
        .and(BLOCK.PLAN_ID.eq(plan.value()))
        .and(BLOCK.REMOVAL_ID.isNull());
  }

  @Override
  public Set<String> anchorsElsewhere(PlanId plan, BlockId block, Set<String> anchors) {
    return new AnchorSearch(sql, plan, block).elsewhere(anchors);
  }

  @Override
  public Set<String> fileKeys(PlanId plan) {
    return sql.select(PLAN_FILE.KEY)
        .from(PLAN_FILE)
        .where(PLAN_FILE.PLAN_ID.eq(plan.value()))
        .fetchSet(PLAN_FILE.KEY);
  }

  @Override
  public boolean remove(Removal removal, Parts parts) {
    return new RemovalRows(sql).remove(removal, parts);
  }

  @Override
  public void putBack(Removal removal) {
    new RemovalRows(sql).putBack(removal);
  }

  @Override
  public Parts removed(RemovalId id) {
    return new Parts(
        SectionRow.removed(sql, id), BlockRow.removed(sql, id), PlacementRow.removed(sql, id));
  }

  @Override
  public Optional<Removal> removal(RemovalId id) {
    return new RemovalRows(sql).find(id);
  }

  @Override
  public List<Removal> removals(PlanId plan) {
    return new RemovalRows(sql).open(plan);
  }
}
